import type { Category } from './category.ts';

export const ballDesign: Category = {
  leaf: 'ball.design',
  label: 'Ballot design',
  definition: 'The layout or paper of the ballot favours somebody or spoils votes.',
  phases: ['P', 'E'],
  severity: 2,
  verifiers: ['emb-operations'],
  preBunk: 'The ballot is approved by all parties before it is printed.',
  holdingStatement: '{body} is checking the ballot used at {place}.',
  evidence: ['approved proof', 'printed sample', 'number affected'],
  rules: [
    { weight: 0.95, all: ['misleading'] },
    { weight: 0.7, all: ['ballot', 'misleading|bleeds-through'] },
    { weight: 0.4, all: ['ballot', 'results|falsified'] },
  ],
  examples: [
    { language: 'en', text: 'The name of one candidate is missing from the ballot in our district.' },
    { language: 'ro', text: 'Pe buletinul de vot sigla partidului lipsește, e o greșeală de tipar.' },
    { language: 'ru', text: 'В бюллетене ошибка: двойник кандидата стоит первым.' },
  ],
  counterExamples: [
    { language: 'en', text: 'A sample ballot is on our website.' },
    { language: 'ro', text: 'Ordinea pe buletin a fost trasă la sorți.' },
    { language: 'ru', text: 'В бюллетене ошибок нет, сообщили в избиркоме.' },
  ],
};
