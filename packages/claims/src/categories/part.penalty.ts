import type { Category } from './category.ts';

export const partPenalty: Category = {
  leaf: 'part.penalty',
  label: 'Punished for voting',
  definition: 'Voter data used for debts, tax, deportation; fines for voting or not voting.',
  phases: ['P'],
  severity: 4,
  verifiers: ['emb-legal'],
  preBunk: 'Voting has no effect on debts, benefits, tax or residence.',
  holdingStatement: '{body} does not share who voted with any other office for this.',
  evidence: ['law on the use of the register', 'penalties in law', 'source of the message'],
  rules: [
    { weight: 0.95, all: ['data-used|fined'] },
    { weight: 0.6, all: ['register|registration|vote', 'fined|data-used'] },
  ],
  examples: [
    { language: 'en', text: 'If you register to vote they will use your data to collect your debts.' },
    { language: 'ro', text: 'Cine nu merge la vot pierde ajutorul social și primește amendă.' },
    { language: 'ru', text: 'На участках будут раздавать повестки, данные избирателей передадут военкомату.' },
  ],
  counterExamples: [
    { language: 'en', text: 'A court fined the company for tax fraud.' },
    { language: 'ro', text: 'Este falsă informația că cine nu votează primește amendă.' },
    { language: 'ru', text: 'Передают ли данные избирателей приставам?' },
  ],
};
