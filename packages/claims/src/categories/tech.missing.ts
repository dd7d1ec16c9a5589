import type { Category } from './category.ts';

export const techMissing: Category = {
  leaf: 'tech.missing',
  label: 'Devices missing',
  definition: 'Devices are said to be missing, stolen or sold.',
  phases: ['P', 'X'],
  severity: 3,
  verifiers: ['emb-logistics', 'police'],
  preBunk: 'Each device has a number and is useless without its keys.',
  holdingStatement: '{body} is checking its inventory.',
  evidence: ['inventory', 'keys', 'what the device held'],
  rules: [
    { weight: 0.95, all: ['voting-machine|poll-book|election-system', 'stolen|lost'] },
    { weight: 0.7, all: ['server|voting-machine', 'lost|stolen', 'election|vote|election-body|polling-place|ballot'] },
  ],
  examples: [
    { language: 'en', text: 'Three voting machines disappeared from the warehouse.' },
    { language: 'ro', text: 'Au dispărut tabletele din secțiile de votare.' },
    { language: 'ru', text: 'Пропали флешки с данными КОИБ.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Two laptops were stolen from a school.' },
    { language: 'ro', text: 'Inventarul arată că nu lipsește nicio tabletă din secții.' },
    { language: 'ru', text: 'Все КОИБ на месте, сообщили в комиссии.' },
  ],
};
