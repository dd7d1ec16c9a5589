import type { Category } from './category.ts';

export const partBuying: Category = {
  leaf: 'part.buying',
  label: 'Vote buying',
  definition: 'Votes are said to be bought, sold or cast under pressure.',
  phases: ['E'],
  severity: 4,
  verifiers: ['police', 'prosecutor'],
  preBunk: 'Buying or selling a vote is a crime; your vote stays secret even if somebody paid.',
  holdingStatement: 'Reports of vote buying at {place} have been handed to {contact}. Witnesses can call there.',
  evidence: ['police reports', 'witnesses', 'pictures with time and place'],
  rules: [
    { weight: 0.95, all: ['vote-buying'] },
    { weight: 0.75, all: ['paid', 'vote|voter|election|ballot|polling-place|election-day'] },
    { weight: 0.8, all: ['coerced', 'vote|voter|election'] },
  ],
  examples: [
    { language: 'en', text: 'They are handing out fifty dollars per vote behind the church.' },
    { language: 'ro', text: 'Primarul cumpără voturi cu pungi de alimente.' },
    { language: 'ru', text: 'Бюджетников заставляют голосовать под угрозой увольнения.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The party spent millions on ads before the vote.' },
    { language: 'ro', text: 'Ministerul a plătit pensiile înainte de alegeri.' },
    { language: 'ru', text: 'Сообщения о подкупе избирателей не подтвердились, заявила полиция.' },
  ],
};
