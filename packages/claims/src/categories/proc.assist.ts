import type { Category } from './category.ts';

export const procAssist: Category = {
  leaf: 'proc.assist',
  label: 'Help for voters',
  definition: 'Rules for disabled or elderly voters, carers, language help.',
  phases: ['P', 'E'],
  severity: 3,
  verifiers: ['emb-operations'],
  preBunk: 'Voters who need help may bring a person of their choice where the law says so.',
  holdingStatement: 'Help is available at every polling place; tell the staff or call {contact}.',
  evidence: ['rules on assistance', 'accessibility of the place', 'what staff were told'],
  rules: [
    {
      weight: 0.8,
      all: [
        'disabled',
        'vote|voter|election|ballot|polling-place|election-day',
        'refused|not-entitled|entitled|requirement',
      ],
    },
    { weight: 0.7, all: ['inaccessible', 'vote|voter|election|ballot|polling-place|election-day'] },
    { weight: 0.5, all: ['disabled', 'vote|voter|election|ballot|polling-place|election-day'] },
  ],
  examples: [
    { language: 'en', text: 'Carers are no longer allowed to help blind voters in the booth.' },
    { language: 'ro', text: 'Persoanele nevăzătoare nu au voie cu însoțitor în cabina de vot.' },
    { language: 'ru', text: 'Инвалидам на нашем участке не разрешили голосовать с помощью сопровождающего.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The commission trains staff to help disabled voters.' },
    { language: 'ro', text: 'Candidatul promite ajutor pentru persoanele cu dizabilități.' },
    { language: 'ru', text: 'Может ли слепой избиратель прийти с сопровождающим?' },
  ],
};
