import { describe, expect, it } from 'vitest';
import { localInstant, milestones, phaseAt } from './calendar.ts';

const moldova = milestones({
  day: '2014-11-30',
  timezone: 'Europe/Chisinau',
  polls: { open: '07:00', close: '21:00' },
});

describe('the calendar of an election', () => {
  it('knows the hours of the polls in local time', () => {
    expect(new Date(moldova.opens).toISOString()).toBe('2014-11-30T05:00:00.000Z');
    expect(new Date(moldova.closes).toISOString()).toBe('2014-11-30T19:00:00.000Z');
  });

  it('knows the day on which clocks change', () => {
    expect(new Date(localInstant('2024-10-27', '12:00', 'Europe/Chisinau')).toISOString()).toBe(
      '2024-10-27T10:00:00.000Z',
    );
  });

  it.each([
    ['2014-01-01T00:00:00Z', 'pre-electoral'],
    ['2014-11-01T00:00:00Z', 'electoral-period'],
    ['2014-11-29T22:00:00Z', 'election-day'],
    ['2014-11-30T18:59:59Z', 'election-day'],
    ['2014-11-30T19:00:00Z', 'counting'],
    ['2014-12-20T00:00:00Z', 'post-electoral'],
  ])('%s is %s', (at, phase) => expect(phaseAt(Date.parse(at), [moldova])).toBe(phase));
});
