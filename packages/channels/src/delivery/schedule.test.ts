import { describe, expect, it } from 'vitest';
import { nextTry, schedule } from './schedule.ts';
import { retryAfter } from './verdict.ts';

describe('the schedule of attempts', () => {
  it('waits as the table says, and up to a tenth longer', () => {
    for (const [i, wait] of schedule.entries()) {
      const next = nextTry(i + 1, 'alert_a/0') ?? 0;
      expect(next).toBeGreaterThanOrEqual(wait);
      expect(next).toBeLessThanOrEqual(wait * 1.1);
    }
  });

  it('ends', () => expect(nextTry(schedule.length + 1, 'alert_a/0')).toBeUndefined());

  it('spreads what failed together, always in the same way', () => {
    const waits = Array.from({ length: 100 }, (_, i) => nextTry(2, `alert_${i}/0`));
    expect(new Set(waits).size).toBeGreaterThan(90);
    expect(nextTry(2, 'alert_7/0')).toBe(waits[7]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2014-11-30T09:00:00Z');
  it.each([
    ['120', 120_000],
    ['99999999999', 86_400_000],
    ['Sun, 30 Nov 2014 09:00:30 GMT', 30_000],
    ['Sun, 30 Nov 2014 08:00:00 GMT', 0],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});
