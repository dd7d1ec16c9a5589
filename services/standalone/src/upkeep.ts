import type { WorkerContext } from '@hearsay/worker';
import cron from 'node-cron';

export interface Upkeep {
  stop(): Promise<void>;
}

const hourly = '0 41 * * * *';

/** Removes from the log what is no longer to be kept, above all the text of posts. */
export async function tidy({ log, clock, logger }: Pick<WorkerContext, 'log' | 'clock' | 'logger'>): Promise<void> {
  try {
    await log.compact(clock.now());
  } catch (error) {
    logger.error(
      { error },
      'what is no longer to be kept could not be removed from the log; it is tried again in an hour',
    );
  }
}

/** Does so every hour: in the embedded house nobody else would. */
export function startUpkeep(context: WorkerContext): Upkeep {
  const schedule = cron.schedule(hourly, () => tidy(context), { noOverlap: true, suppressMissedWarning: true });
  return { stop: async () => void (await schedule.destroy()) };
}
