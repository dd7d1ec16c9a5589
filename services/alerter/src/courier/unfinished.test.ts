import { messageAbout } from '@hearsay/channels/conformance';
import { type DeliveryAttempt, deriveId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { Unfinished } from './unfinished.ts';

const { alert } = messageAbout('A');
const now = Date.parse('2014-11-30T09:00:00Z');
const day = 86_400_000;

const attempt = (number: number, outcome: DeliveryAttempt['outcome'], index = 0): DeliveryAttempt => ({
  type: 'delivery-attempt',
  v: 1,
  id: deriveId('event', index, number),
  alert: alert.id,
  agency: alert.agency,
  channel: { index, kind: 'webhook' },
  attempt: number,
  outcome,
  detail: '',
  at: '2014-11-30T08:00:00Z',
  ...(outcome === 'retry' ? { nextAt: `2014-11-30T1${number}:00:00Z` } : {}),
});
const folded = (channels: number, attempts: readonly DeliveryAttempt[] = [], appendedAt = now) => {
  const unfinished = new Unfinished(0, () => channels);
  unfinished.takeAlert(alert, 3, appendedAt);
  for (const one of attempts) unfinished.takeProgress(one);
  return unfinished.items(now).map(({ channel, item }) => [channel, item.attempts, item.dueAt]);
};

describe('what is unfinished', () => {
  it('is every channel that has neither delivered nor given up', () => {
    expect(folded(3)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 0, 0],
    ]);
    expect(folded(3, [attempt(1, 'delivered', 0), attempt(1, 'failed', 2)])).toEqual([[1, 0, 0]]);
    expect(folded(1, [attempt(1, 'retry'), attempt(2, 'delivered')])).toEqual([]);
  });

  it('goes on with the latest attempt, in whatever order and how often they are read', () => {
    const [one, two] = [attempt(1, 'retry'), attempt(2, 'retry')];
    const expected = [[0, 2, Date.parse('2014-11-30T12:00:00Z')]];
    expect(folded(1, [one, two])).toEqual(expected);
    expect(folded(1, [two, one, two])).toEqual(expected);
  });

  it('tells what is new from what it knew', () => {
    const unfinished = new Unfinished(0, () => 1);
    expect(unfinished.takeAlert(alert, 3, now)).toBe(true);
    expect(unfinished.takeAlert(alert, 4, now)).toBe(false);
    expect(unfinished.takeProgress(attempt(1, 'delivered'))).toBe(true);
    expect(unfinished.takeProgress(attempt(1, 'delivered'))).toBe(false);
    expect(unfinished.takeAlert(alert, 5, now)).toBe(false);
  });

  it('does not pour old news over a channel that was added since, but ends what was begun', () => {
    expect(folded(1, [], now - 8 * day)).toEqual([]);
    expect(folded(1, [attempt(1, 'retry')], now - 8 * day)).toHaveLength(1);
  });

  it('is nothing where an agency has no channel', () => expect(folded(0)).toEqual([]));
});
