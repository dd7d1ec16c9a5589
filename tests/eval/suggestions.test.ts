import { likelyFrom } from '@hearsay/rumours';
import { heldOutRumours, toldRumours } from '@hearsay/rumours/evaluation';
import { expect, it } from 'vitest';
import { saidInOrder, shownFrom, wordingsOf } from './suggestions.ts';

it.each([
  ['tuned', toldRumours, 0.3],
  ['held out', heldOutRumours, 0.5],
] as const)('half of what is shown unasked is right at least: %s', (_name, rumours, recall) => {
  const found = shownFrom([saidInOrder(wordingsOf(rumours))], likelyFrom);
  expect(found.precision).toBeGreaterThanOrEqual(0.5);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});
