import type { Category } from './category.ts';

export const regTamper: Category = {
  leaf: 'reg.tamper',
  label: 'Register altered',
  definition: 'Entries of the register are said to have been changed.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 5,
  verifiers: ['cert', 'registrar'],
  preBunk: 'Changes to the register are logged and can be undone.',
  holdingStatement: '{body} is comparing the register with its copies. No voter will lose the vote.',
  evidence: ['change log', 'backups', 'sample of voters'],
  rules: [
    { weight: 0.95, all: ['register|registration', 'altered|falsified'] },
    { weight: 0.7, all: ['registration|register|poll-book', 'hacked|rigged'] },
  ],
  examples: [
    { language: 'en', text: 'Somebody changed the addresses in the voter register so people are sent away.' },
    { language: 'ro', text: 'Cineva a modificat registrul electoral și a schimbat adresele alegătorilor.' },
    { language: 'ru', text: 'В реестре избирателей изменили адреса, людей отправляют на чужие участки.' },
  ],
  counterExamples: [
    { language: 'en', text: 'You can change your registration until Friday.' },
    { language: 'ro', text: 'Nimeni nu a modificat registrul electoral, spune AEP.' },
    { language: 'ru', text: 'Изменил адрес проживания: как обновить данные?' },
  ],
};
