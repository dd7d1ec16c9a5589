import { conceptIds } from '@hearsay/claims';
import { heldOutRumours, toldRumours } from '@hearsay/rumours/evaluation';
import { conceptsSpokenOf } from '@hearsay/rumours/matching';
import { expect, it } from 'vitest';
import { crossLanguage } from './cross-language.ts';

it('the rule speaks of concepts that the detector knows', () => {
  expect(conceptsSpokenOf.filter((id) => !(conceptIds as readonly string[]).includes(id))).toEqual([]);
});

it.each([
  ['tuned', toldRumours, 0.75],
  ['held out', heldOutRumours, 0.35],
] as const)('joins across languages are right, 97 of 100 at least: %s', (_name, rumours, recall) => {
  const found = crossLanguage(rumours);
  expect(found.wrongJoins.join('\n')).toBe('');
  expect(found.joinPrecision).toBeGreaterThanOrEqual(0.97);
  expect(found.joinRecall).toBeGreaterThanOrEqual(recall);
});
