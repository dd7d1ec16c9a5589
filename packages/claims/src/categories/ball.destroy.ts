import type { Category } from './category.ts';

export const ballDestroy: Category = {
  leaf: 'ball.destroy',
  label: 'Ballots destroyed',
  definition: 'Ballots are said to be dumped, burned, shredded or lost.',
  phases: ['E', 'R'],
  severity: 5,
  verifiers: ['emb-local', 'police'],
  preBunk: 'Ballots are kept under seal until the time for appeals is over.',
  holdingStatement: '{body} and the police are checking what was found at {place}.',
  evidence: ['seal records', 'what the papers are', 'destruction rules'],
  rules: [
    { weight: 0.95, all: ['ballot|postal-vote|vote', 'destroyed'] },
    { weight: 0.85, all: ['ballot|ballot-box|postal-vote', 'lost'] },
    { weight: 0.4, all: ['vote', 'lost'] },
  ],
  examples: [
    { language: 'en', text: 'Hundreds of ballots were found in a dumpster behind the office.' },
    { language: 'ro', text: 'Buletine de vot arse, găsite la groapa de gunoi.' },
    { language: 'ru', text: 'Мешок бюллетеней нашли на свалке.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The factory burned down on election day.' },
    { language: 'ro', text: 'Buletinele vechi sunt distruse legal după un an, explică autoritatea.' },
    { language: 'ru', text: 'Фото сожжённых бюллетеней — фейк.' },
  ],
};
