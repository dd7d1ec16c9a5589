import type { Category } from './category.ts';

export const regBreach: Category = {
  leaf: 'reg.breach',
  label: 'Register leaked',
  definition: 'The register is said to be hacked, leaked or sold.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['cert', 'registrar'],
  preBunk: 'Parts of some registers are public by law; a leak does not change who can vote.',
  holdingStatement: '{body} and {contact} are checking whether these data come from the register.',
  evidence: ['sample of the data', 'access logs', 'what is public by law'],
  rules: [
    { weight: 0.95, all: ['register|voter', 'leaked'] },
    // A register that is brought down is attacked, not read: see reg.service.
    { weight: 0.9, all: ['register|registration', 'hacked|stolen'], without: 'attacked|down' },
    { weight: 0.5, all: ['leaked', 'election-body|election-site|election'] },
  ],
  examples: [
    { language: 'en', text: 'The whole voter database is for sale on the dark web.' },
    { language: 'ro', text: 'Datele personale ale alegătorilor au fost publicate pe internet.' },
    { language: 'ru', text: 'База избирателей утекла в открытый доступ.' },
  ],
  counterExamples: [
    { language: 'en', text: 'A hospital database was hacked.' },
    { language: 'ro', text: 'Nu au fost scurgeri de date din registrul electoral, anunță AEP.' },
    { language: 'ru', text: 'Утечка данных клиентов банка.' },
  ],
};
