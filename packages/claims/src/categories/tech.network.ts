import type { Category } from './category.ts';

export const techNetwork: Category = {
  leaf: 'tech.network',
  label: 'Network or power',
  definition: 'An internet or power cut, or a connection, changes the count.',
  phases: ['E', 'R'],
  severity: 4,
  verifiers: ['telecom', 'utility', 'emb-it'],
  preBunk: 'Counting is done by hand or offline; a power cut delays it and changes nothing.',
  holdingStatement: 'The cut at {place} is being repaired; ballots are under guard.',
  evidence: ['log of the utility', 'generators', 'who was present'],
  rules: [
    { weight: 0.95, all: ['power-network', 'count|voting-machine|polling-place|results|election-system'] },
    { weight: 0.6, all: ['power-network', 'vote|voter|election|ballot|polling-place|election-day'] },
  ],
  examples: [
    { language: 'en', text: 'They cut the power during the vote count and afterwards the totals had changed.' },
    { language: 'ro', text: 'S-a luat curentul în timpul numărării voturilor.' },
    { language: 'ru', text: 'Во время подсчёта отключили свет на участке.' },
  ],
  counterExamples: [
    { language: 'en', text: 'A storm caused a power cut in the suburbs.' },
    { language: 'ro', text: 'Secțiile au generatoare dacă se ia curentul.' },
    { language: 'ru', text: 'Свет на участке не отключали, заявила комиссия.' },
  ],
};
