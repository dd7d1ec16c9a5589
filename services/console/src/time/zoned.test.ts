import { describe, expect, test } from 'vitest';
import { instantIn, localIn } from './zoned.ts';

const zone = 'Europe/Chisinau';

describe('a day and a time in a time zone', () => {
  test('there and back, in winter and in summer', () => {
    expect(instantIn(zone, '2014-11-30T10:20')).toBe('2014-11-30T08:20:00.000Z');
    expect(instantIn(zone, '2014-07-30T10:20')).toBe('2014-07-30T07:20:00.000Z');
    expect(localIn(zone, Date.parse('2014-07-30T07:20:00Z'))).toBe('2014-07-30T10:20');
  });
  test('the hour that comes twice, and the one that never comes', () => {
    expect(instantIn('Europe/Berlin', '2014-10-26T02:30')).toBe('2014-10-26T00:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2014-03-30T02:30')).toBe('2014-03-30T01:30:00.000Z');
  });
  test('what is no time', () => {
    for (const text of ['', 'soon', '2014-13-01T00:00', '2014-11-30']) expect(instantIn(zone, text)).toBeUndefined();
  });
});
