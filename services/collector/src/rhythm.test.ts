import { noHints } from '@hearsay/sources';
import { describe, expect, it } from 'vitest';
import { outsideSkipped, rhythmOf, silence } from './rhythm.ts';

const now = Date.parse('2014-11-30T06:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const answer = (more: Partial<Parameters<typeof rhythmOf>[0]> = {}) => ({
  hints: noHints,
  published: [] as number[],
  headers: {},
  ...more,
});
const everySo = (gap: number, count = 20) => Array.from({ length: count }, (_, i) => now - (i + 1) * gap);
const interval = (more: Parameters<typeof answer>[0]) => rhythmOf(answer(more), now).interval;

describe('the rhythm of a source', () => {
  it.each([
    ['an entry each hour', { published: everySo(hour) }, 30 * minute],
    ['an entry each minute', { published: everySo(minute) }, 5 * minute],
    ['an entry a month', { published: everySo(30 * day) }, day],
    ['no dates', {}, hour],
    ['dates in the future only', { published: [now + 2 * day] }, hour],
    ['ttl', { published: everySo(minute), hints: { ...noHints, ttlMinutes: 45 } }, 45 * minute],
    ['updatePeriod', { published: everySo(minute), hints: { ...noHints, updatePeriodMinutes: 90 } }, 90 * minute],
    ['max-age', { published: everySo(minute), headers: { 'cache-control': 'public, max-age=1200' } }, 20 * minute],
    ['no-cache', { published: everySo(minute), headers: { 'cache-control': 'no-cache, max-age=9000' } }, 5 * minute],
    ['Expires', { published: everySo(minute), headers: { expires: new Date(now + 2 * hour).toUTCString() } }, 2 * hour],
    ['a wish beyond a day', { hints: { ...noHints, ttlMinutes: 1e9 } }, day],
  ])('%s', (_name, more, expected) => {
    expect(interval(more)).toBe(expected);
  });

  it('keeps away in hours and on days in which it is not to be asked', () => {
    // A Sunday, six in the morning.
    expect(outsideSkipped(now + minute, { skipHours: [6, 7] })).toBe(now + 2 * hour);
    expect(outsideSkipped(now, { skipDays: [0] })).toBe(Date.parse('2014-12-01T00:00:00Z'));
    expect(outsideSkipped(now, { skipHours: [5] })).toBe(now);
  });

  it('takes no notice of a source that never wants to be asked', () => {
    const hours = Array.from({ length: 24 }, (_, i) => i);
    expect(rhythmOf(answer({ hints: { ...noHints, skipHours: hours } }), now).skipHours).toBeUndefined();
  });

  it('tells that a source went silent, by its own measure', () => {
    const ago = (days: number) => new Date(now - days * day).toISOString();
    expect(silence({ interval: 1, gap: hour }, ago(2), now)).toBeUndefined();
    expect(silence({ interval: 1, gap: hour }, ago(4), now)).toBe(
      'went silent: nothing new for 4 days, where 24 entries a day were usual',
    );
    expect(silence({ interval: 1, gap: 7 * day }, ago(20), now)).toBeUndefined();
    expect(silence({ interval: 1 }, ago(400), now)).toBeUndefined();
  });
});
