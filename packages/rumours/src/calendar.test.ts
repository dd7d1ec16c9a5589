import { describe, expect, it } from 'vitest';
import { electionDays, localInstant, milestones, phaseAt } from './calendar.ts';

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

describe('several elections', () => {
  const round = (day: string, more: object = {}) =>
    milestones({ day, timezone: 'UTC', polls: { open: '07:00', close: '21:00' }, ...more });
  const two = [round('2024-10-20'), round('2024-11-03', { campaign: '2024-10-21' })] as const;
  const phase = (at: string) => phaseAt(Date.parse(at), two);

  it.each([
    ['2024-08-01T00:00:00Z', 'pre-electoral'],
    ['2024-10-01T00:00:00Z', 'electoral-period'],
    ['2024-10-20T12:00:00Z', 'election-day'],
    ['2024-10-22T12:00:00Z', 'counting'],
    ['2024-10-30T12:00:00Z', 'electoral-period'],
    ['2024-11-03T12:00:00Z', 'election-day'],
    ['2024-11-20T12:00:00Z', 'post-electoral'],
    ['2030-01-01T12:00:00Z', 'post-electoral'],
  ])('%s is %s, by the election that presses most', (at, expected) => expect(phase(at)).toBe(expected));

  it('is before the next one as soon as the appeals of the last are over', () => {
    const next = [round('2024-11-03'), round('2028-11-05')] as const;
    expect(phaseAt(Date.parse('2025-01-01T00:00:00Z'), next)).toBe('post-electoral');
    expect(phaseAt(Date.parse('2026-01-01T00:00:00Z'), next)).toBe('pre-electoral');
  });

  it('has polls that close after midnight', () => {
    const late = milestones({ day: '2024-11-03', timezone: 'UTC', polls: { open: '08:00', close: '01:00' } });
    expect(new Date(late.closes).toISOString()).toBe('2024-11-04T01:00:00.000Z');
    expect(phaseAt(Date.parse('2024-11-04T00:30:00Z'), [late])).toBe('election-day');
  });

  it('keeps what belongs to it from the first campaign to the last appeal, and a month', () => {
    const one = milestones({ day: '2024-11-03', timezone: 'UTC', polls: { open: '08:00', close: '20:00' } });
    expect(electionDays([one])).toBe(60 + 90 + 30);
  });
});
