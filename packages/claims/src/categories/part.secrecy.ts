import type { Category } from './category.ts';

export const partSecrecy: Category = {
  leaf: 'part.secrecy',
  label: 'The vote is not secret',
  definition: 'Somebody is said to be able to learn how one voted.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['emb-legal'],
  preBunk: 'Your name is never on your ballot and nobody can find out how you voted.',
  holdingStatement: 'Voting is secret. {body} is checking the report from {place}.',
  evidence: ['design of the ballot', 'position of cameras', 'law on secrecy'],
  rules: [
    { weight: 0.9, all: ['traceable', 'vote|voter|election|ballot|polling-place|election-day'] },
    { weight: 0.7, all: ['camera', 'ballot|vote|polling-place'] },
  ],
  examples: [
    { language: 'en', text: 'The barcode on your ballot lets them see how you voted.' },
    { language: 'ro', text: 'Buletinele sunt numerotate ca să se afle cu cine ai votat.' },
    { language: 'ru', text: 'По номеру на бюллетене узнают, за кого вы проголосовали.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Ballots carry no number that could be traced to a voter.' },
    { language: 'ro', text: 'Votul este secret, reamintește comisia.' },
    { language: 'ru', text: 'Тайна голосования закреплена в законе.' },
  ],
};
