import { setTimeout as wait } from 'node:timers/promises';

/** Time, handed in, so that tests turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await wait(milliseconds, undefined, signal ? { signal } : {});
    } catch {
      // Aborted: whoever waits looks at the signal.
    }
  },
};

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
