export { together } from './same-words.ts';
export { addTallies, countedAt, emptyTally, shownOf, type Tally, tallied } from './tally.ts';
export { justNow, tempoOf } from './tempo.ts';
export { type Talk, talked, usualRate } from './usual.ts';
