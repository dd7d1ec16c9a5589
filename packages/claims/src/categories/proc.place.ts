import type { Category } from './category.ts';

export const procPlace: Category = {
  leaf: 'proc.place',
  label: 'Wrong polling place',
  definition: 'A polling place is said to have moved, closed, or not to exist.',
  phases: ['E'],
  severity: 4,
  verifiers: ['emb-local'],
  preBunk: 'Look up your polling place with {body}; moves are posted at the door of the old one.',
  holdingStatement: '{body} is checking the polling place at {place}. You can look yours up at {link}.',
  evidence: ['list of polling places', 'notice of relocation', 'call to the presiding officer'],
  rules: [
    { weight: 0.9, all: ['polling-place', 'closed|moved'], without: 'polling-hours' },
    { weight: 0.5, all: ['polling-place', 'closed|moved'] },
    { weight: 0.35, all: ['polling-place', 'late'] },
  ],
  examples: [
    { language: 'en', text: 'Our polling station on Mill Road is closed and nobody knows where to vote.' },
    { language: 'ro', text: 'Secția de votare de la școala 5 a fost mutată fără să fie anunțat nimeni.' },
    { language: 'ru', text: 'Избирательный участок в школе закрыли, людей отправляют в другой район.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The school is closed for the summer holidays.' },
    { language: 'ro', text: 'Unde este secția mea de votare?' },
    { language: 'ru', text: 'Неверно, что участок в школе закрыт: он работает как обычно.' },
  ],
};
