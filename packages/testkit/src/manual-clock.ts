import type { Clock } from '@hearsay/worker';

/** A clock that stands still until a test turns it. */
export interface ManualClock extends Clock {
  /** Moves on, and wakes whoever waited for a moment that has come. */
  advance(milliseconds: number): void;
  /** How many are waiting. */
  readonly sleepers: number;
}

export function manualClock(start = Date.parse('2014-11-30T06:00:00Z')): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; wake(): void }>();
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (milliseconds <= 0 || signal?.aborted) {
          resolve();
          return;
        }
        const sleeper = {
          at: now + milliseconds,
          wake() {
            waiting.delete(sleeper);
            resolve();
          },
        };
        waiting.add(sleeper);
        signal?.addEventListener('abort', () => sleeper.wake(), { once: true });
      }),
    advance(milliseconds) {
      now += milliseconds;
      for (const sleeper of [...waiting].sort((a, b) => a.at - b.at)) if (sleeper.at <= now) sleeper.wake();
    },
    get sleepers() {
      return waiting.size;
    },
  };
}
