import { describe, expect, test } from 'vitest';
import { words } from '../words/index.ts';
import { clockPhrase, lengthPhrase, relativePhrase } from './phrase.ts';

const now = Date.parse('2014-11-30T18:00:00Z');
const ago = (ms: number) => relativePhrase(words.time, now, now - ms);

describe('relativePhrase', () => {
  test('speaks of the past', () => {
    expect(ago(10_000)).toBe('just now');
    expect(ago(60_000)).toBe('1 min ago');
    expect(ago(59 * 60_000)).toBe('1 h ago');
    expect(ago(30 * 3_600_000)).toBe('30 h ago');
    expect(ago(48 * 3_600_000)).toBe('2 days ago');
  });
  test('speaks of the future', () => {
    expect(ago(-30_000)).toBe('in a moment');
    expect(ago(-15 * 60_000)).toBe('in 15 min');
    expect(ago(-3 * 3_600_000)).toBe('in 3 h');
  });
});

describe('clockPhrase', () => {
  test('shows the time of the election, whatever the zone of the reader', () => {
    expect(clockPhrase('Europe/Chisinau', now, now)).toBe('20:00');
  });
  test('names the day when it is another one there', () => {
    expect(clockPhrase('Europe/Chisinau', now, Date.parse('2014-11-30T22:30:00Z'))).toBe('1 Dec, 00:30');
    expect(clockPhrase('UTC', now, Date.parse('2014-11-30T22:30:00Z'))).toBe('22:30');
  });
});

test('lengthPhrase keeps one unit', () => {
  expect([312, 2400, 12_400, 240_000, 7_200_000].map(lengthPhrase)).toEqual([
    '312 ms',
    '2.4 s',
    '12 s',
    '4 min',
    '2 h',
  ]);
});
