import type { Category } from './category.ts';

export const resMismatch: Category = {
  leaf: 'res.mismatch',
  label: 'Numbers do not add up',
  definition: 'More votes than voters; totals that differ between stages.',
  phases: ['R', 'X'],
  severity: 4,
  verifiers: ['results-team'],
  preBunk: 'Percentages can pass 100 where people vote outside their district; totals are corrected in public.',
  holdingStatement: '{body} is comparing the totals of {place} with the signed records.',
  evidence: ['signed records', 'supplementary lists', 'arithmetics'],
  rules: [
    {
      weight: 0.95,
      all: ['mismatch', 'vote|voter|election|ballot|polling-place|election-day|turnout|results|count|result-sheet'],
    },
    { weight: 0.9, all: ['result-sheet', 'altered|falsified|mismatch'] },
    { weight: 0.75, all: ['vote|ballot|turnout', 'exceeds'] },
    { weight: 0.5, all: ['mismatch'] },
  ],
  examples: [
    { language: 'en', text: 'There were more votes than registered voters in that precinct.' },
    { language: 'ro', text: 'Mai multe voturi decât alegători înscriși, procesele verbale nu corespund.' },
    { language: 'ru', text: 'Протокол переписали, цифры не сходятся.' },
  ],
  counterExamples: [
    { language: 'en', text: 'More people voted this year than four years ago.' },
    { language: 'ro', text: 'Cifrele corespund, a arătat verificarea.' },
    { language: 'ru', text: 'Явка выросла на два процента.' },
  ],
};
