import { describe, expect, it } from 'vitest';
import { retryAfter } from './ask.ts';
import { failureBudget, healthAfter, newHealth, type Outcome } from './health.ts';

const now = Date.parse('2014-11-30T06:00:00Z');
const failed = (weight: 'hard' | 'soft' | 'temporary', after?: number): Outcome => ({
  kind: 'failed',
  weight,
  reason: 'because',
  ...(after === undefined ? {} : { after }),
});
const wait = (health: { nextPoll?: string | undefined }) => Date.parse(health.nextPoll ?? '') - now;

describe('the health of a source', () => {
  it('waits longer after each failure, and not after a success', () => {
    const once = healthAfter(newHealth, failed('soft'), now, 5000);
    const twice = healthAfter(once, failed('soft'), now, 5000);
    expect([wait(once), wait(twice)]).toEqual([5000, 10_000]);
    expect(wait(healthAfter(twice, { kind: 'unchanged' }, now, 5000))).toBe(5000);
  });

  it('comes back when the server asks, within a day', () => {
    expect(wait(healthAfter(newHealth, failed('temporary', 3_600_000), now, 5000))).toBe(3_600_000);
    expect(wait(healthAfter(newHealth, failed('temporary', 1e12), now, 5000))).toBe(86_400_000);
  });

  it('switches a source off when its budget is spent, and says why', () => {
    let health = newHealth;
    for (let i = 0; i < failureBudget; i += 1) health = healthAfter(health, failed('hard'), now, 5000);
    expect(health).toMatchObject({ state: 'off', reason: expect.stringContaining('because') });
  });

  it('retires what is gone, and only that', () => {
    expect(healthAfter(newHealth, { kind: 'gone' }, now, 5000).state).toBe('gone');
    expect(healthAfter(newHealth, failed('soft'), now, 5000).state).toBe('failing');
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['Sun, 30 Nov 2014 06:01:00 GMT', 60_000],
    ['Sun, 30 Nov 2014 05:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (header, milliseconds) => expect(retryAfter(header, now)).toBe(milliseconds));
});
