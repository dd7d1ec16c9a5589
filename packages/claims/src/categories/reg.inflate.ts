import type { Category } from './category.ts';

export const regInflate: Category = {
  leaf: 'reg.inflate',
  label: 'Ghosts on the register',
  definition: 'Dead, duplicate, ghost or foreign voters are said to be on the register.',
  phases: ['P', 'X'],
  severity: 3,
  verifiers: ['registrar'],
  preBunk: 'A name on the list is not a vote: people who died are removed when the civil registry reports it.',
  holdingStatement: '{body} is comparing the register with the civil registry for {place}.',
  evidence: ['comparison with the civil registry', 'dates of death and of the list', 'census'],
  rules: [
    { weight: 0.95, all: ['dead-people|non-citizen', 'register|registration'] },
    { weight: 0.85, all: ['register|voter', 'exceeds|mismatch|extra|falsified'] },
    { weight: 0.7, all: ['register', 'fraud|anomaly|added'] },
  ],
  examples: [
    { language: 'en', text: 'There are more registered voters than adults in this county.' },
    { language: 'ro', text: 'Morții sunt încă pe listele electorale, sute de alegători fantomă.' },
    { language: 'ru', text: 'В списках избирателей полно мёртвых душ.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The number of registered voters grew by two percent.' },
    { language: 'ro', text: 'Câți alegători sunt înscriși în registru?' },
    { language: 'ru', text: 'Умершие удаляются из списка каждый месяц, сообщает комиссия.' },
  ],
};
