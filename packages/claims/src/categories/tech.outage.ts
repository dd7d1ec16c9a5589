import type { Category } from './category.ts';

export const techOutage: Category = {
  leaf: 'tech.outage',
  label: 'Outage means fraud',
  definition: 'A website, app or results display is down, hence fraud.',
  phases: ['E', 'R'],
  severity: 3,
  verifiers: ['emb-it', 'cert'],
  preBunk: 'The results page is a display; the count goes on without it.',
  holdingStatement: 'The page is being restored: {link}. Counting is not affected.',
  evidence: ['monitoring', 'cause', 'times'],
  rules: [
    { weight: 0.95, all: ['election-site|election-system', 'down'] },
    { weight: 0.7, all: ['results|count|election|election-body', 'down'] },
    { weight: 0.4, all: ['down', 'server'] },
  ],
  examples: [
    { language: 'en', text: 'The results website went down just when the lead changed.' },
    { language: 'ro', text: 'Site-ul CEC a picat exact când se numărau voturile.' },
    { language: 'ru', text: 'Сайт ЦИК упал во время подсчёта.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The streaming site is down.' },
    { language: 'ro', text: 'Site-ul BEC funcționează normal.' },
    { language: 'ru', text: 'Сайт ЦИК работает, сбоев нет.' },
  ],
};
