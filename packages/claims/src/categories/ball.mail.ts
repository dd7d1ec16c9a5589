import type { Category } from './category.ts';

export const ballMail: Category = {
  leaf: 'ball.mail',
  label: 'Postal ballots abused',
  definition: 'Postal ballots intercepted, harvested, mass-requested.',
  phases: ['P', 'E'],
  severity: 4,
  verifiers: ['postal-service', 'emb-operations'],
  preBunk: 'Each postal ballot is tied to one request and one signature.',
  holdingStatement: '{body} and the post are tracing the ballots in question.',
  evidence: ['tracking numbers', 'requests', 'signature checks'],
  rules: [
    { weight: 0.95, all: ['harvested'] },
    { weight: 0.9, all: ['unsolicited'] },
    {
      weight: 0.9,
      all: [
        'postal-vote',
        'fraud|election-fraud|stolen|lost|rigged|altered|falsified|destroyed|double-voting|dead-people',
      ],
    },
    { weight: 0.5, all: ['postal-vote', 'anomaly|invalid|extra'] },
  ],
  examples: [
    { language: 'en', text: 'They collected hundreds of absentee ballots from nursing homes.' },
    { language: 'ro', text: 'Plicurile cu voturi prin corespondență au fost furate din cutiile poștale.' },
    { language: 'ru', text: 'Бюллетени по почте пришли умершим и тем, кто съехал.' },
  ],
  counterExamples: [
    { language: 'en', text: 'I received my mail-in ballot today.' },
    { language: 'ro', text: 'Poșta livrează plicurile pentru votul prin corespondență.' },
    { language: 'ru', text: 'Как проголосовать по почте?' },
  ],
};
