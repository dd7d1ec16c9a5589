import { expect, test } from 'vitest';
import { claimsInSpans } from './minutes.ts';

const now = Date.parse('2014-11-30T18:00:00Z');
const before = (minutes: number, claims: number) => ({
  minute: new Date(now - minutes * 60_000).toISOString(),
  claims,
});

test('adds claims up in the span they fall in', () => {
  expect(claimsInSpans([before(59, 1), before(31, 2), before(29, 3), before(1, 4)], now, 60, 2)).toEqual([3, 7]);
});

test('leaves out what is older and keeps what seems to come from the future', () => {
  expect(claimsInSpans([before(61, 5), before(-3, 2)], now, 60, 3)).toEqual([0, 0, 2]);
});
