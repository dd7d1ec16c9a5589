import type { Category } from './category.ts';

export const procHours: Category = {
  leaf: 'proc.hours',
  label: 'Wrong opening hours',
  definition: 'Polls are said to open late, close early or stay open longer.',
  phases: ['E'],
  severity: 4,
  verifiers: ['emb-operations', 'emb-local'],
  preBunk: 'Opening hours are the same everywhere they are by law; {body} announces every extension.',
  holdingStatement: 'Polling places are open from {time}. Anyone in line at closing time can vote.',
  evidence: ['legal opening hours', 'log of the polling place', 'orders that extend voting'],
  rules: [
    { weight: 0.95, all: ['polling-hours', 'late|extended'] },
    { weight: 0.7, all: ['polling-place|vote', 'late|extended'] },
    { weight: 0.6, all: ['polling-hours', 'time-word'] },
    { weight: 0.55, all: ['polling-hours', 'closed'] },
  ],
  examples: [
    { language: 'en', text: 'Polls in our town close at five today, two hours early.' },
    { language: 'ro', text: 'Secțiile de votare se închid azi la ora 18, mai devreme decât de obicei.' },
    { language: 'ru', text: 'Участки в нашем районе закроют раньше, в шесть вечера.' },
  ],
  counterExamples: [
    { language: 'en', text: 'What time do the polls close?' },
    { language: 'ro', text: 'Comisia reamintește: secțiile sunt deschise până la ora 21.' },
    { language: 'ru', text: 'ЦИК опроверг слухи о том, что участки закроются раньше.' },
  ],
};
