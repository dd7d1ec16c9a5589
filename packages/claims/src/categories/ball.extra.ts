import type { Category } from './category.ts';

export const ballExtra: Category = {
  leaf: 'ball.extra',
  label: 'Surplus or pre-marked ballots',
  definition: 'Pre-marked, duplicate or surplus ballots.',
  phases: ['P', 'E'],
  severity: 4,
  verifiers: ['emb-logistics', 'printer'],
  preBunk: 'Ballots are numbered and counted when printed, delivered and returned.',
  holdingStatement: '{body} is checking the stock at {place} against the delivery notes.',
  evidence: ['print order', 'delivery notes', 'counts of unused ballots'],
  rules: [
    { weight: 0.95, all: ['ballot|postal-vote', 'pre-marked|extra|falsified'] },
    { weight: 0.8, all: ['ballot|ballot-box|vote', 'added'] },
    { weight: 0.55, all: ['ballot', 'bag-vehicle'] },
    { weight: 0.5, all: ['ballot|vote', 'fraud'] },
  ],
  examples: [
    { language: 'en', text: 'They found a suitcase of pre-marked ballots in the warehouse.' },
    { language: 'ro', text: 'Au fost tipărite mai multe buletine de vot decât alegători, gata ștampilate.' },
    { language: 'ru', text: 'На участок привезли пачки уже заполненных бюллетеней.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Ballots for the spring election have gone to the printer.' },
    { language: 'ro', text: 'Imaginea cu buletine gata ștampilate este falsă.' },
    { language: 'ru', text: 'Сколько бюллетеней напечатали?' },
  ],
};
