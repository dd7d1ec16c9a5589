import { createHash } from 'node:crypto';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Milliseconds to wait after the first, second … attempt that failed. After Standard Webhooks 1.0, "Retry schedule". */
export const schedule: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/**
 * Milliseconds until the next attempt, `undefined` where the schedule has ended. Up to a tenth is added, by the key: many that failed
 * together don't come back together, and the same key always waits as long.
 *
 * @param attempt the one that failed: 1, 2, 3 …
 */
export function nextTry(attempt: number, key: string): number | undefined {
  const wait = schedule[attempt - 1];
  if (wait === undefined) return undefined;
  const share = createHash('sha256').update(`${key}/${attempt}`).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(wait * (1 + share / 10));
}
