import type { Category } from './category.ts';

export const ballCustody: Category = {
  leaf: 'ball.custody',
  label: 'Chain of custody',
  definition: 'Ballot boxes swapped, seals broken, moved at night.',
  phases: ['E', 'R'],
  severity: 5,
  verifiers: ['emb-local', 'observers'],
  preBunk: 'Boxes are sealed in front of observers and the numbers are written down.',
  holdingStatement: '{body} is comparing the seal numbers of {place}.',
  evidence: ['seal numbers', 'transport log', 'observers present'],
  rules: [
    { weight: 0.95, all: ['ballot-box|ballot', 'seal-broken'] },
    { weight: 0.9, all: ['seal', 'seal-broken|ballot-box|ballot|polling-place'] },
    { weight: 0.85, all: ['ballot|ballot-box', 'transported|night|stolen'] },
    { weight: 0.75, all: ['ballot|ballot-box', 'bag-vehicle'] },
    { weight: 0.6, all: ['stolen'] },
  ],
  examples: [
    { language: 'en', text: 'Ballot boxes with broken seals were driven away at 3 am.' },
    { language: 'ro', text: 'Sacii cu buletine au ajuns desigilați la biroul electoral.' },
    { language: 'ru', text: 'Ночью вскрыли сейф-пакет, пломбы сорваны.' },
  ],
  counterExamples: [
    { language: 'en', text: 'How are ballot boxes sealed?' },
    { language: 'ro', text: 'Urnele sunt sigilate în prezența observatorilor.' },
    { language: 'ru', text: 'Комиссия опровергла, что урны вскрывали ночью.' },
  ],
};
