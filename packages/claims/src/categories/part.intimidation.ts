import type { Category } from './category.ts';

export const partIntimidation: Category = {
  leaf: 'part.intimidation',
  label: 'Intimidation at the polls',
  definition: 'Police, soldiers, checks, bombs or violence at polling places.',
  phases: ['E'],
  severity: 5,
  verifiers: ['police', 'emb-local'],
  preBunk: 'Nobody may ask for papers or your vote outside; police are there only if called.',
  holdingStatement: '{body} and the police are looking into reports from {place}. Voting goes on.',
  evidence: ['police log', 'presiding officer', 'place and time of pictures'],
  rules: [
    { weight: 0.9, all: ['police-army', 'polling-place|voter|election-day', 'threatened|violence|refused|closed'] },
    {
      weight: 0.85,
      all: ['threatened|violence', 'polling-place|voter|official|ballot-box'],
      without: 'hacked|attacked|server|election-system',
    },
    { weight: 0.7, all: ['police-army', 'polling-place'] },
    { weight: 0.45, all: ['threatened', 'vote|voter|election|ballot|polling-place|election-day'] },
  ],
  examples: [
    { language: 'en', text: 'Armed men are checking papers outside the polling station in Southside.' },
    { language: 'ro', text: 'Polițiști mascați intimidează alegătorii la secția de votare din centru.' },
    { language: 'ru', text: 'На участке вооружённые люди запугивают избирателей.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Police arrested a man for robbing a bank.' },
    { language: 'ro', text: 'Poliția dezminte: nu există amenințare cu bombă la secțiile de votare.' },
    { language: 'ru', text: 'Полиция обеспечит порядок в день голосования.' },
  ],
};
