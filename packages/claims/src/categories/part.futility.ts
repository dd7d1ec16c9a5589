import type { Category } from './category.ts';

export const partFutility: Category = {
  leaf: 'part.futility',
  label: 'The vote does not count',
  definition: 'Votes are said not to be counted, or blank votes to annul the election.',
  phases: ['P'],
  severity: 3,
  verifiers: ['emb-legal'],
  preBunk: 'Every valid vote is counted in public, and blank votes do not change who wins unless the law says so.',
  holdingStatement: 'All valid votes are counted. How: {link}.',
  evidence: ['counting rules', 'effect of blank votes in law'],
  rules: [
    { weight: 0.9, all: ['not-counted', 'vote|ballot|postal-vote|special-vote'] },
    { weight: 0.85, all: ['futile'] },
    { weight: 0.5, all: ['invalid', 'vote|ballot|postal-vote'] },
  ],
  examples: [
    { language: 'en', text: 'They never count the overseas ballots unless it is close.' },
    { language: 'ro', text: 'Voturile din diaspora nu sunt numărate, se aruncă.' },
    { language: 'ru', text: 'Ваши голоса всё равно не считают, результат нарисуют.' },
  ],
  counterExamples: [
    { language: 'en', text: 'All postal votes are counted, officials say, contrary to the rumour.' },
    { language: 'ro', text: 'De ce aș vota? Nu-mi place niciun candidat.' },
    { language: 'ru', text: 'Как считают голоса?' },
  ],
};
