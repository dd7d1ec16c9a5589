import type { Category } from './category.ts';

export const instCapture: Category = {
  leaf: 'inst.capture',
  label: 'The election body is not impartial',
  definition: 'The EMB or its staff are said to be biased, bribed, foreign-controlled or threatened.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['emb-head', 'police'],
  preBunk: 'How members are chosen and removed is public.',
  holdingStatement: '{body} answers questions about its members at {link}; threats go to the police.',
  evidence: ['appointment', 'declarations of interest', 'complaints'],
  rules: [
    { weight: 0.95, all: ['election-body|official', 'biased|bribed'] },
    { weight: 0.8, all: ['election-body|official', 'threatened|foreign-actor|appointed'] },
    { weight: 0.75, all: ['election-body|official', 'fraud|falsified|rigged|election-fraud|secret'] },
    { weight: 0.35, all: ['election-body|official', 'allegation'] },
  ],
  examples: [
    { language: 'en', text: 'The election commission takes orders from the ruling party.' },
    { language: 'ro', text: 'Șeful AEP este omul partidului, comisia electorală e aservită.' },
    { language: 'ru', text: 'Избирком подконтролен власти, члены комиссии куплены.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The commission elected a new chair.' },
    { language: 'ro', text: 'CEC respinge acuzațiile de părtinire.' },
    { language: 'ru', text: 'Назначен новый председатель ЦИК.' },
  ],
};
