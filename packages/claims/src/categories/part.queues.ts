import type { Category } from './category.ts';

export const partQueues: Category = {
  leaf: 'part.queues',
  label: 'Queues and shortages',
  definition: 'Impossible queues, machines down, ballots run out.',
  phases: ['E'],
  severity: 3,
  verifiers: ['emb-local'],
  preBunk: 'Everyone who is in line when polls close can vote.',
  holdingStatement: '{body} is sending ballots and staff to {place}. Stay in line: you will vote.',
  evidence: ['stock of ballots', 'waiting times', 'calls from the polling place'],
  rules: [
    { weight: 0.9, all: ['queue', 'polling-place|vote|voter'] },
    { weight: 0.9, all: ['ran-out', 'ballot|polling-place|vote'] },
    { weight: 0.6, all: ['down', 'polling-place'] },
  ],
  examples: [
    { language: 'en', text: 'Four hours in line and now they say they have run out of ballots.' },
    { language: 'ro', text: 'Cozi de trei ore la secția de votare, s-au terminat buletinele.' },
    { language: 'ru', text: 'На участке очередь на три часа, бюллетени закончились.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Long lines at the supermarket before the holiday.' },
    { language: 'ro', text: 'Nu s-au terminat buletinele la nicio secție, precizează BEC.' },
    { language: 'ru', text: 'Сообщения о нехватке бюллетеней не подтвердились.' },
  ],
};
