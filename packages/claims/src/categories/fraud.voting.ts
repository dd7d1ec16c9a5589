import type { Category } from './category.ts';

export const fraudVoting: Category = {
  leaf: 'fraud.voting',
  label: 'Illegal voting',
  definition: 'People vote twice, in other names, for the dead, with false papers.',
  phases: ['E', 'R'],
  severity: 4,
  verifiers: ['registrar', 'police'],
  preBunk: 'Each name is ticked once; voting twice is found and punished.',
  holdingStatement: '{body} is checking the lists of {place}.',
  evidence: ['signed lists', 'cross-check', 'police reports'],
  rules: [
    { weight: 0.95, all: ['double-voting|impersonated'] },
    { weight: 0.95, all: ['dead-people', 'vote|ballot|double-voting'] },
    { weight: 0.6, all: ['id-document', 'falsified', 'vote|voter|election'] },
    { weight: 0.5, all: ['voter', 'election-fraud|falsified'] },
  ],
  examples: [
    { language: 'en', text: 'My late grandfather voted, according to the records.' },
    { language: 'ro', text: 'Au votat de două ori, aduși cu autobuzul la altă secție.' },
    { language: 'ru', text: 'Одни и те же люди голосовали на нескольких участках, карусель.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Vote twice a week for your favourite team.' },
    { language: 'ro', text: 'Este fals că morții au votat, a stabilit ancheta.' },
    { language: 'ru', text: 'Голосовать дважды запрещено законом.' },
  ],
};
