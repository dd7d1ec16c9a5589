import type { Category } from './category.ts';

export const resCount: Category = {
  leaf: 'res.count',
  label: 'Count not proper',
  definition: 'Counting rules broken, observers expelled.',
  phases: ['R'],
  severity: 5,
  verifiers: ['emb-local', 'observers'],
  preBunk: 'Counting is open to observers of all sides.',
  holdingStatement: '{body} is asking the presiding officer and the observers at {place}.',
  evidence: ['minutes of the count', 'observers list', 'video'],
  rules: [
    { weight: 0.95, all: ['expelled'] },
    { weight: 0.9, all: ['stopped', 'count|election|vote'] },
    { weight: 0.8, all: ['count', 'night|secret|observer|fraud|expelled|altered|rigged'] },
    { weight: 0.6, all: ['count', 'vote|ballot', 'anomaly|election-fraud|invalid|added'] },
    { weight: 0.5, all: ['observer', 'refused|threatened|fraud'] },
  ],
  examples: [
    { language: 'en', text: 'Observers were thrown out before the counting started.' },
    { language: 'ro', text: 'Observatorii au fost dați afară de la numărarea voturilor.' },
    { language: 'ru', text: 'Наблюдателей выгнали с участка во время подсчёта.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Counting begins at eight in the presence of observers.' },
    { language: 'ro', text: 'Observatorii au fost prezenți la numărare peste tot, precizează BEC.' },
    { language: 'ru', text: 'Миссия наблюдателей прибыла в страну.' },
  ],
};
