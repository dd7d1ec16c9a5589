import { describe, expect, it } from 'vitest';
import { milestones } from './calendar.ts';
import { type DuePolicy, dueOf, standardDueTimes, standardPace } from './due.ts';

const policy: DuePolicy = {
  elections: [milestones({ day: '2014-11-30', timezone: 'UTC', polls: { open: '07:00', close: '21:00' } })],
  times: standardDueTimes,
  pace: standardPace,
};
const dueAt = (at: string, severity: number, state: Parameters<typeof dueOf>[0] = 'new') =>
  dueOf(state, undefined, Date.parse(at), severity, policy)?.at;

describe('by when the next step is due', () => {
  it.each([
    ['2014-11-10T10:00:00Z', 5, '2014-11-10T10:10:00.000Z'],
    ['2014-11-10T10:00:00Z', 3, '2014-11-10T11:00:00.000Z'],
    ['2014-11-30T10:00:00Z', 3, '2014-11-30T10:15:00.000Z'],
    ['2014-01-10T10:00:00Z', 5, '2014-01-10T10:40:00.000Z'],
  ])('a new rumour at %s of severity %i is looked at by %s', (at, severity, due) => {
    expect(dueAt(at, severity)).toBe(due);
  });

  it('runs faster from midnight on, when the day of the election begins', () => {
    // Half of the hour is over by midnight; the other half takes a quarter of itself.
    expect(dueAt('2014-11-29T23:30:00Z', 3)).toBe('2014-11-30T00:07:30.000Z');
  });

  it('goes on while the step lasts, and begins anew with the next step', () => {
    const at = Date.parse('2014-11-10T10:00:00Z');
    const opened = dueOf('open', undefined, at, 5, policy);
    const later = at + 20 * 60_000;
    expect(dueOf('verifying', opened && { due: opened }, later, 5, policy)).toEqual(opened);
    expect(dueOf('assessed', opened && { due: opened }, later, 5, policy)).toEqual({
      step: 'answer',
      since: '2014-11-10T10:20:00.000Z',
      at: '2014-11-10T12:20:00.000Z',
    });
  });

  it('is shorter where the rumour turns out to be worse', () => {
    const mild = dueOf('open', undefined, Date.parse('2014-11-10T10:00:00Z'), 1, policy);
    const grave = dueOf('open', mild && { due: mild }, Date.parse('2014-11-10T10:30:00Z'), 5, policy);
    expect(grave).toEqual({ step: 'assess', since: '2014-11-10T10:00:00.000Z', at: '2014-11-10T11:00:00.000Z' });
  });

  it.each(['answered', 'closed', 'dismissed', 'watching'] as const)('nothing is due while it is %s', (state) => {
    expect(dueAt('2014-11-30T10:00:00Z', 5, state)).toBeUndefined();
  });
});
