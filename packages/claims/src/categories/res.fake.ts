import type { Category } from './category.ts';

export const resFake: Category = {
  leaf: 'res.fake',
  label: 'False results',
  definition: 'False or premature results, forged sheets, fake exit polls.',
  phases: ['R'],
  severity: 4,
  verifiers: ['results-team'],
  preBunk: 'Only {body} publishes results, after polls close.',
  holdingStatement: 'This is not a result of {body}. Official results: {link}.',
  evidence: ['signed record', 'publication times', 'origin of the picture'],
  rules: [
    { weight: 0.95, all: ['results|result-sheet|exit-poll', 'falsified|premature'] },
    { weight: 0.85, all: ['results', 'rigged|altered'] },
    { weight: 0.4, all: ['exit-poll', 'results'] },
    { weight: 0.5, all: ['falsified', 'results|count'] },
  ],
  examples: [
    { language: 'en', text: 'The results were published before the polls closed.' },
    { language: 'ro', text: 'Circulă rezultate false, exit-poll-ul a fost anunțat înainte de închiderea urnelor.' },
    { language: 'ru', text: 'Результаты уже были известны до закрытия участков.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Exit polls will be shown at nine.' },
    { language: 'ro', text: 'Rezultatele finale au fost publicate de BEC.' },
    { language: 'ru', text: 'Протокол из сети — подделка, сообщили в комиссии.' },
  ],
};
