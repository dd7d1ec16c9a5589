import type { Subscription } from '@hearsay/log';
import { consume, instant, type WorkerContext } from '@hearsay/worker';
import { keptUntil } from './kept-until.ts';
import { keeperGroup, readUpTo } from './read-up-to.ts';

export interface EvidenceKeeper {
  /** Deletes what was held or kept long enough. */
  expire(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps the evidence of posts that turned out to hold a claim, and deletes what was held or kept long enough. It is driven by the claims
 * in the log, so that whoever is killed in between does it again, which is harmless. The collector alone writes evidence: it held it, too.
 */
export async function startEvidenceKeeper(context: WorkerContext): Promise<EvidenceKeeper> {
  const { evidence, config, clock, log, logger, metrics } = context;
  const subscription: Subscription = await consume(context, {
    worker: 'collector',
    ...keeperGroup,
    // It is held for hours: what the same claims set in motion goes first.
    gather: 50,
    handle: async (items) => {
      const until = instant(keptUntil(config, clock.now()));
      for (const { value: claim } of items) {
        const { evidence: hash, source } = claim.post;
        if (hash === undefined || (await evidence.keep(hash, until))) continue;
        metrics.errors.inc({ worker: 'collector', code: 'evidence-missing' });
        logger.warn({ claim: claim.id, source, hash }, 'the evidence of a claim is no longer held: it came too late');
      }
    },
  });
  return {
    async expire() {
      // What waits to be read may yet be named by a claim: its evidence waits as long.
      const { held, kept } = await evidence.expire(instant(await readUpTo(log, clock.now())));
      if (held + kept > 0) logger.info({ held, kept }, 'evidence deleted, as its time is over');
    },
    stop: () => subscription.stop(),
  };
}
