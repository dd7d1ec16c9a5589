import type { Category } from './category.ts';

export const techMachine: Category = {
  leaf: 'tech.machine',
  label: 'Machines change votes',
  definition: 'Machines are said to flip votes, to be pre-programmed or uncertified.',
  phases: ['P', 'E', 'R'],
  severity: 5,
  verifiers: ['emb-it', 'certifier'],
  preBunk: 'Machines are tested in public and checked against paper.',
  holdingStatement: '{body} is testing the device at {place}; the paper record decides.',
  evidence: ['test logs', 'paper record', 'certificate'],
  rules: [
    { weight: 0.95, all: ['voting-machine|election-system', 'altered|rigged|uncertified|election-fraud'] },
    { weight: 0.85, all: ['voting-machine', 'fraud|anomaly|down|added|mismatch'] },
    { weight: 0.7, all: ['voting-machine', 'vote|count'] },
    { weight: 0.3, all: ['voting-machine'] },
  ],
  examples: [
    { language: 'en', text: 'The machine switched my vote from one candidate to the other.' },
    { language: 'ro', text: 'Aparatele de vot schimbă voturile, sunt programate.' },
    { language: 'ru', text: 'КОИБ приписывает голоса одному кандидату.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The county bought new voting machines.' },
    { language: 'ro', text: 'Testul a arătat că aparatele de vot numără corect.' },
    { language: 'ru', text: 'Как работает КОИБ?' },
  ],
};
