import type { Category } from './category.ts';

export const resTiming: Category = {
  leaf: 'res.timing',
  label: 'Delay or late swing',
  definition: 'A delay or a late swing is said to prove fraud.',
  phases: ['R'],
  severity: 3,
  verifiers: ['results-team'],
  preBunk: 'Big cities and postal votes are counted last, so leads change.',
  holdingStatement: 'Counting takes until {time}. Partial results are at {link}.',
  evidence: ['order of counting', 'what is outstanding', 'times of uploads'],
  rules: [
    { weight: 0.9, all: ['delay', 'results|count|vote|result-sheet|election-body'] },
    { weight: 0.9, all: ['swing', 'vote|results|count|election|ballot'] },
    { weight: 0.5, all: ['night', 'results|vote|count'] },
  ],
  examples: [
    { language: 'en', text: 'He was ahead all night and then a batch of votes came from nowhere.' },
    { language: 'ro', text: 'Încă nu avem rezultate, întârzie ca să le poată schimba.' },
    { language: 'ru', text: 'За ночь результат резко изменился, итоги задерживают.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Final results are expected on Monday.' },
    { language: 'ro', text: 'Întârzierea a fost cauzată de ninsoare, explică biroul.' },
    { language: 'ru', text: 'Когда объявят результаты?' },
  ],
};
