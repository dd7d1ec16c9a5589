import type { SourceState } from '@hearsay/contracts';
import { HearsayError } from '@hearsay/contracts';
import { backOff, instant } from '@hearsay/worker';
import { failureBudget } from '../health.ts';

type Health = SourceState['health'];

const firstWait = 1000;
const longestWait = 5 * 60_000;
/** Errors that do not get better by themselves cost the budget; a connection that is lost does not, however often. */
const hard = new Set(['address-refused', 'not-allowed', 'bad-configuration', 'bad-request']);

/**
 * The health of a stream that failed, with the time of the next attempt: doubling from one second to five minutes, the second half of it by
 * chance, so that not everybody comes back at the same moment.
 * @param chance 0 to 1.
 */
export function healthAfterFailure(before: Health, error: unknown, now: number, chance: number): Health {
  const failures = before.failures + 1;
  const isHard = error instanceof HearsayError && hard.has(error.code);
  const budget = Math.max(0, before.budget - (isHard ? 1 : 0));
  const wait = backOff(failures, firstWait, longestWait);
  const off = budget === 0;
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...before,
    state: off ? 'off' : 'failing',
    reason: (off ? `switched off after ${failures} failures; the last: ${message}` : message).slice(0, 500),
    budget,
    failures,
    nextPoll: instant(now + wait / 2 + (wait / 2) * chance),
  };
}

/** The health of a stream that brought something, or was read to its end. News end a silence. */
export function healthAfterReading({ silent, ...before }: Health, reason: string, now: number, posts: number): Health {
  const at = instant(now);
  return {
    ...before,
    ...(silent && posts === 0 ? { silent } : {}),
    state: 'working',
    reason,
    budget: failureBudget,
    failures: 0,
    lastSuccess: at,
    ...(posts > 0 ? { lastNewEntry: at } : {}),
  };
}
