import type { SourceState } from '@hearsay/contracts';
import { backOff, instant } from '@hearsay/worker';

type Health = SourceState['health'];

/** What came of asking a source. */
export type Outcome =
  | { readonly kind: 'read'; readonly newEntries: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  /** It may not be the source any more that somebody chose; nothing of the answer was taken. */
  | { readonly kind: 'suspect'; readonly reason: string }
  /** `hard`: it can't get better by itself; `soft`: it may; `temporary`: it will. `after` is what the server asked for, in milliseconds. */
  | {
      readonly kind: 'failed';
      readonly weight: 'hard' | 'soft' | 'temporary';
      readonly reason: string;
      readonly after?: number;
    };

/** Failures that a source may have before it is switched off (after Media Cloud's rss-fetcher: 30; 1, ½ and ¼ each). */
export const failureBudget = 30;
const cost = { hard: 1, soft: 0.5, temporary: 0.25 };
const longestWait = 6 * 3_600_000;
const day = 86_400_000;

export const newHealth: Health = { state: 'working', reason: 'not asked yet', budget: failureBudget, failures: 0 };

/**
 * The health of a source after an outcome.
 * @param every the interval that was asked for, in milliseconds.
 * @param chance 0 to 1: moves the next time by up to a tenth of the interval, so that sources of one interval spread out.
 */
export function healthAfter(
  { silent: _, ...before }: Health,
  outcome: Outcome,
  now: number,
  every: number,
  chance = 0,
): Health {
  const at = instant(now);
  if (outcome.kind === 'read' || outcome.kind === 'unchanged') {
    const fresh = outcome.kind === 'read' && outcome.newEntries > 0;
    return {
      ...before,
      state: 'working',
      reason: fresh ? `${outcome.newEntries} new` : 'nothing new',
      budget: failureBudget,
      failures: 0,
      lastSuccess: at,
      nextPoll: instant(now + every * (1 - chance / 10)),
      ...(fresh ? { lastNewEntry: at } : {}),
    };
  }
  if (outcome.kind === 'gone')
    return { ...before, state: 'gone', reason: 'the server says that it is gone for good (410)' };
  if (outcome.kind === 'suspect') return { ...before, state: 'quarantined', reason: outcome.reason.slice(0, 500) };
  const failures = before.failures + 1;
  const budget = Math.max(0, before.budget - cost[outcome.weight]);
  const wait = Math.max(
    Math.min(outcome.after ?? 0, day),
    backOff(failures, Math.max(every, 1000), Math.max(every, longestWait)),
  );
  const off = budget === 0;
  return {
    ...before,
    state: off ? 'off' : 'failing',
    reason: (off ? `switched off after ${failures} failures; the last: ${outcome.reason}` : outcome.reason).slice(
      0,
      500,
    ),
    budget,
    failures,
    nextPoll: instant(now + wait),
  };
}
