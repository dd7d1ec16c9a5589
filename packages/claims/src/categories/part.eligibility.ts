import type { Category } from './category.ts';

export const partEligibility: Category = {
  leaf: 'part.eligibility',
  label: 'Who may vote',
  definition: 'A group is said to be or not to be allowed to vote; non-citizens vote.',
  phases: ['P'],
  severity: 4,
  verifiers: ['registrar'],
  preBunk: 'Who may vote is fixed by law and checked against the register.',
  holdingStatement: 'Only people on the register vote. Who may be on it: {link}.',
  evidence: ['law on the franchise', 'how the register checks citizenship', 'court cases'],
  rules: [
    {
      weight: 0.95,
      all: [
        'non-citizen',
        'vote|voter|election|ballot|polling-place|election-day|registration',
        'entitled|double-voting|election-fraud',
      ],
    },
    { weight: 0.8, all: ['non-citizen', 'vote|voter|registration|register|election'] },
    { weight: 0.75, all: ['voter-group', 'entitled|not-entitled'] },
    {
      weight: 0.5,
      all: ['entitled|not-entitled', 'vote|voter|election|ballot|polling-place|election-day|registration'],
    },
  ],
  examples: [
    { language: 'en', text: 'Illegal immigrants are voting in three counties with driving licences.' },
    { language: 'ro', text: 'Cetățeni străini fără cetățenie vor vota la alegerile locale.' },
    { language: 'ru', text: 'Мигрантам выдали паспорта, чтобы они проголосовали.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The senator opposes illegal immigration.' },
    { language: 'ro', text: 'Este fals că refugiații vor putea vota la alegeri.' },
    { language: 'ru', text: 'Имеют ли право голосовать студенты, живущие в общежитии?' },
  ],
};
