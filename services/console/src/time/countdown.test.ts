import type { Setting } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { countdown, phaseNow } from './countdown.ts';

const calendar = [
  { at: '2014-11-30T05:00:00Z', what: 'opens', election: 'E', phase: 'election-day' },
  { at: '2014-11-30T19:00:00Z', what: 'closes', election: 'E', phase: 'counting' },
] as NonNullable<Setting['calendar']>;
const at = (instant: string) => phaseNow(calendar, Date.parse(instant));

test('the phase is that of the latest milestone, and the next one is named', () => {
  expect(at('2014-11-01T00:00:00Z')).toEqual({ phase: 'pre-electoral', next: calendar[0] });
  expect(at('2014-11-30T05:00:00Z')).toEqual({ phase: 'election-day', next: calendar[1] });
  expect(at('2014-12-30T05:00:00Z')).toEqual({ phase: 'counting' });
});

test('counts down in two units', () => {
  expect([40_000, 720_000, 15_120_000, 273_600_000, -5].map(countdown)).toEqual([
    '40 s',
    '12 min',
    '4 h 12 min',
    '3 d 4 h',
    '0 s',
  ]);
});
