import type { Category } from './category.ts';

export const fraudGeneral: Category = {
  leaf: 'fraud.general',
  label: 'Election rigged',
  definition: 'The election was rigged, stolen or falsified, without saying how.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['emb-communications'],
  preBunk: 'Many people of all sides watch each step of an election.',
  holdingStatement: '{body} takes complaints with facts at {contact}; each is answered.',
  evidence: ['what exactly is said', 'complaints filed', 'observer reports'],
  rules: [
    { weight: 0.9, all: ['election-fraud'] },
    { weight: 0.85, all: ['election|referendum|vote|results', 'rigged|falsified'] },
    { weight: 0.7, all: ['fraud', 'election|vote|voter|ballot|referendum'] },
    { weight: 0.75, all: ['unfair', 'election|referendum|vote'] },
    { weight: 0.6, all: ['fair', 'election|referendum|vote'] },
    { weight: 0.45, all: ['anomaly', 'election|vote|results'] },
  ],
  examples: [
    { language: 'en', text: 'This election was stolen and everybody knows it.' },
    { language: 'ro', text: 'Alegerile au fost furate, totul a fost aranjat.' },
    { language: 'ru', text: 'Выборы сфальсифицированы от начала до конца.' },
  ],
  counterExamples: [
    { language: 'en', text: 'There is no evidence that the election was stolen.' },
    { language: 'ro', text: 'Observatorii nu au găsit dovezi de fraudă electorală.' },
    { language: 'ru', text: 'Обвинения в фальсификации выборов беспочвенны.' },
  ],
};
