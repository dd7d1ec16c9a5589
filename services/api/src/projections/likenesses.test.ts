import type { Rumour, RumourId } from '@hearsay/contracts';
import { expect, it } from 'vitest';
import { rumourOf } from '../testbed/rumours.ts';
import { LikenessProjection } from './likenesses.ts';

const like = ({ id }: Rumour, score = 0.8) => ({ rumour: id, score, why: [] });
const ids = (found: readonly { rumour: RumourId }[]) => found.map(({ rumour }) => rumour);
const [a, b, c] = ['a', 'b', 'c'].map((name) => rumourOf(name)) as [Rumour, Rumour, Rumour];

it('shows a likeness from both sides', () => {
  const known = new LikenessProjection();
  known.take(a);
  known.take({ ...b, possiblySame: [like(a)] });
  expect([ids(known.of(a.id)), ids(known.of(b.id))]).toEqual([[b.id], [a.id]]);
});

it('shows none that a person kept apart, from whichever side it was said', () => {
  const known = new LikenessProjection();
  known.take({ ...b, possiblySame: [like(a)] });
  known.take({ ...a, version: 2, apart: [b.id] });
  expect([known.of(a.id), known.of(b.id)]).toEqual([[], []]);
});

it('shows what a merged rumour went into, once, and not itself', () => {
  const known = new LikenessProjection();
  known.take({ ...c, possiblySame: [like(a, 0.9), like(b)] });
  known.take({ ...b, version: 2, mergedInto: a.id });
  expect(ids(known.of(c.id))).toEqual([a.id]);
  known.take({ ...c, version: 2, possiblySame: [like(a), like(b)], mergedInto: a.id });
  expect([known.of(a.id), known.of(c.id)]).toEqual([[], []]);
});

it('is not moved by an older version', () => {
  const known = new LikenessProjection();
  known.take({ ...b, version: 3, apart: [a.id] });
  known.take({ ...b, version: 2, possiblySame: [like(a)] });
  expect(known.of(b.id)).toEqual([]);
});
