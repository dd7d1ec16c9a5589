import type { Category } from './category.ts';

export const techHack: Category = {
  leaf: 'tech.hack',
  label: 'Election system hacked',
  definition: 'An election system is said to be hacked or under attack.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 5,
  verifiers: ['cert', 'emb-it'],
  preBunk: 'Results are counted locally and can be checked against paper whatever happens to a website.',
  holdingStatement: '{body} and {contact} are investigating. Voting and counting do not depend on this system.',
  evidence: ['logs', 'what the system does', 'paper records'],
  rules: [
    { weight: 0.95, all: ['election-system|election-site|voting-machine|election-body', 'hacked|attacked'] },
    { weight: 0.85, all: ['election|referendum|vote|results', 'hacked|attacked'] },
    { weight: 0.7, all: ['server', 'election|vote|election-body|voting-machine'] },
  ],
  examples: [
    { language: 'en', text: 'Hackers broke into the election server and changed the totals.' },
    { language: 'ro', text: 'Serverele autorității electorale au fost sparte de hackeri.' },
    { language: 'ru', text: 'Хакеры взломали систему ГАС «Выборы».' },
  ],
  counterExamples: [
    { language: 'en', text: 'Hackers broke into the bank.' },
    { language: 'ro', text: 'AEP: nu a existat niciun atac cibernetic asupra sistemului electoral.' },
    { language: 'ru', text: 'Взломали почту кандидата.' },
  ],
};
