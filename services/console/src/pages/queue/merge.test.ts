import type { RumourLine } from '@hearsay/contracts';
import { describe, expect, test } from 'vitest';
import { countNew, mergeQueue, type QueueRow } from './merge.ts';

const line = (id: string, claims = 1) => ({ id, claims }) as unknown as RumourLine;
const rows = (...ids: string[]): QueueRow[] => ids.map((id) => ({ line: line(id), gone: false }));
const ids = (list: readonly QueueRow[]) => list.map((row) => row.line.id as string);

describe('mergeQueue', () => {
  test('follows the view while nobody is reading', () => {
    const live = mergeQueue(rows('a', 'b'), [line('c'), line('b')], false);
    expect(ids(live.rows)).toEqual(['c', 'b']);
    expect(live).toMatchObject({ waiting: 0, moved: false });
  });
  test('moves nothing while somebody is', () => {
    const live = mergeQueue(rows('a', 'b', 'c'), [line('x'), line('c', 9), line('a'), line('b')], true);
    expect(ids(live.rows)).toEqual(['a', 'b', 'c']);
    expect(live.rows[2]?.line.claims).toBe(9);
    expect(live).toMatchObject({ waiting: 1, moved: true });
  });
  test('adds below what belongs below', () => {
    const live = mergeQueue(rows('a', 'b'), [line('a'), line('b'), line('c'), line('d')], true);
    expect(ids(live.rows)).toEqual(['a', 'b', 'c', 'd']);
    expect(live).toMatchObject({ waiting: 0, moved: false });
  });
  test('leaves a row that fell out of the view where it is, marked', () => {
    const live = mergeQueue(rows('a', 'b'), [line('b')], true);
    expect(live.rows.map((row) => row.gone)).toEqual([true, false]);
    expect(live.moved).toBe(true);
  });
  test('an empty list is filled at once', () => {
    expect(ids(mergeQueue([], [line('a')], true).rows)).toEqual(['a']);
  });
});

test('countNew', () => {
  expect(countNew(new Set(['a']), [line('a'), line('b'), line('c')])).toBe(2);
});
