import { plural } from './plural.ts';

/** What the queue folds: rumours that one source alone carries. */
export const folds = {
  more: (n: number, source: string) => `and ${n} more that ${source} alone carries`,
  hint: 'Nobody else says them yet and nobody has touched them. They are in the counts and found by every search.',
  only: (n: number, source: string) => `${plural(n, 'rumour', 'rumours')} that ${source} alone carries`,
};
