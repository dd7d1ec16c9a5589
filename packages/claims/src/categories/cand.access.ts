import type { Category } from './category.ts';

export const candAccess: Category = {
  leaf: 'cand.access',
  label: 'Candidate access',
  definition: 'A candidate, party or proposal wrongly kept on or off the ballot.',
  phases: ['P'],
  severity: 3,
  verifiers: ['emb-legal', 'court'],
  preBunk: 'Who may stand is decided under published rules and can be appealed.',
  holdingStatement: 'The decision on {place} and the reasons are at {link}; it can be appealed until {time}.',
  evidence: ['decision', 'legal ground', 'state of the appeal'],
  rules: [
    { weight: 0.95, all: ['ballot-access'] },
    { weight: 0.6, all: ['barred', 'politics', 'election|ballot|registration|election-body'] },
    { weight: 0.5, all: ['signature', 'politics', 'invalid|falsified|barred'] },
  ],
  examples: [
    { language: 'en', text: 'They removed the opposition candidate from the ballot on a pretext.' },
    { language: 'ro', text: 'Comisia a respins candidatura ca să-l scoată din cursă.' },
    { language: 'ru', text: 'Кандидата не допустили до выборов, забраковав подписи.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Five candidates are on the ballot.' },
    { language: 'ro', text: 'Partidul și-a ales candidatul.' },
    { language: 'ru', text: 'Партия выдвинула кандидата в мэры.' },
  ],
};
