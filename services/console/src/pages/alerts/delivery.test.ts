import type { AlertLine } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { deliveries } from './delivery.ts';

const attempt = (index: number, n: number, outcome: string, second: number) => ({
  channel: { index, kind: index === 0 ? 'webhook' : 'mail' },
  attempt: n,
  outcome,
  detail: '',
  at: `2014-11-30T18:00:0${second}.000Z`,
});
const line = (...attempts: object[]) =>
  ({ alert: { at: '2014-11-30T18:00:00.000Z' }, attempts }) as unknown as AlertLine;

test('one line a channel, in the agency’s order', () => {
  const seen = deliveries(line(attempt(1, 1, 'retry', 1), attempt(0, 2, 'delivered', 4), attempt(0, 1, 'retry', 1)));
  expect(seen.map((it) => [it.kind, it.outcome, it.attempts, it.after])).toEqual([
    ['webhook', 'delivered', 2, 4000],
    ['mail', 'retry', 1, 1000],
  ]);
});

test('a late report never takes a delivery back', () => {
  expect(deliveries(line(attempt(0, 1, 'delivered', 1), attempt(0, 2, 'failed', 2)))[0]?.outcome).toBe('delivered');
});
