import type { Category } from './category.ts';

export const techSource: Category = {
  leaf: 'tech.source',
  label: 'Secret code or foreign owner',
  definition: 'Secret code, a back door, a foreign vendor or owner.',
  phases: ['P', 'E', 'R', 'X'],
  severity: 4,
  verifiers: ['emb-it', 'vendor'],
  preBunk: 'Who makes the systems and who has examined them is public.',
  holdingStatement: '{body} publishes the contracts and the reports of examination: {link}.',
  evidence: ['contract', 'ownership', 'examination reports'],
  rules: [
    { weight: 0.95, all: ['source-code', 'voting-machine|election-system|vote|election|count'] },
    { weight: 0.95, all: ['voting-machine|election-system', 'foreign-owned'] },
    { weight: 0.7, all: ['voting-machine|election-system', 'foreign-actor'] },
    { weight: 0.55, all: ['foreign-owned', 'vote|election|count'] },
  ],
  examples: [
    { language: 'en', text: 'The vote counting software has a backdoor and belongs to a foreign billionaire.' },
    { language: 'ro', text: 'Codul sursă al sistemului de vot e secret și firma aparține unor ruși.' },
    { language: 'ru', text: 'В системе электронного голосования есть бэкдор.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The company opened its source code for the game.' },
    { language: 'ro', text: 'Codul sursă a fost publicat și verificat de experți.' },
    { language: 'ru', text: 'Исходный код голосования опубликован.' },
  ],
};
