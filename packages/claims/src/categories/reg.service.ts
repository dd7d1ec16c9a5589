import type { Category } from './category.ts';

export const regService: Category = {
  leaf: 'reg.service',
  label: 'Registration down',
  definition: 'Enrolment or the electronic poll book is said to be down, by attack.',
  phases: ['P', 'E'],
  severity: 4,
  verifiers: ['emb-it', 'cert'],
  preBunk: 'If the electronic list fails, polling places go on with paper.',
  holdingStatement: '{body} is restoring {place}. Voting goes on with printed lists.',
  evidence: ['monitoring', 'status of the provider', 'fallback at polling places'],
  rules: [
    { weight: 0.95, all: ['poll-book|registration|register', 'down|attacked'] },
    { weight: 0.6, all: ['poll-book', 'hacked|delay'] },
  ],
  examples: [
    { language: 'en', text: 'The voter registration site crashed hours before the deadline.' },
    { language: 'ro', text: 'A picat sistemul SIMPV în secție, nu se mai pot verifica listele electronice.' },
    { language: 'ru', text: 'Электронный список избирателей завис, людей не могут найти.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The online shop is down.' },
    { language: 'ro', text: 'Registrul electoral este disponibil pe site.' },
    { language: 'ru', text: 'Электронный реестр избирателей работает без сбоев, заявили в ЦИК.' },
  ],
};
