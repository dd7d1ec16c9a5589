import { setTimeout as wait } from 'node:timers/promises';
import type { WorkerContext } from '@hearsay/worker';

/** Between two removals, in milliseconds: where nothing may be looked at again, and where a window is open. */
const often = 5 * 60_000;
const seldom = 60 * 60_000;
/** Milliseconds that the last removal may take. */
const patience = 3000;

export interface Forgetting {
  /** Removes what was read and may go now. Never rejects. */
  now(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Has the log remove the posts that the detector has read, for their text is kept no longer than that, or than the window of a retro-hunt.
 * What fails is tried again the next time. At the end it is done once more, so that no text waits for a house that stands still.
 */
export function startForgetting({ config, clock, log, logger }: WorkerContext): Forgetting {
  const now = async () => {
    try {
      await log.compact(clock.now(), ['posts']);
    } catch (error) {
      logger.error({ error }, 'posts that were read could not be removed from the log; it is tried again');
    }
  };
  const timer = setInterval(() => void now(), config.privacy.retroHunt === 0 ? often : seldom);
  timer.unref();
  return {
    now,
    stop: async () => {
      clearInterval(timer);
      // A broker that is away must not hold up the end.
      await Promise.race([now(), wait(patience, undefined, { ref: false })]);
    },
  };
}
