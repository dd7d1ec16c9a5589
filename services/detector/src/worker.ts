import { type Claim, encodeRecord } from '@hearsay/contracts';
import { electionsOf } from '@hearsay/rumours';
import { appendAll, consume, followRegister, type WorkerDefinition } from '@hearsay/worker';
import { Counts, dayOf } from './counts/counts.ts';
import { isDeletion, writeDeletions } from './deletions.ts';
import { askAbout } from './detecting/asking.ts';
import { detectingThread } from './detecting/detecting-thread.ts';
import { ahead, InOrder } from './detecting/in-order.ts';
import { startForgetting } from './forget-read.ts';
import { countsOf, followSettings } from './settings/follow.ts';

/** Posts that the thread is given at once: enough that it never waits, few enough that giving them takes no time. */
const window = 16;
/** Between two writings of what was counted, in milliseconds. */
const countsEvery = 5000;

const reading = { group: 'detector', topics: ['posts'], from: 'beginning' } as const;

export interface DetectorOptions {
  /** Turns posts into claims; the process's own unless a test hands in another. */
  readonly thread?: Pick<ReturnType<typeof detectingThread>, 'start' | 'ask'>;
}

/**
 * The detector reads posts, flags what they claim about the running of the election, and writes claims. Of other posts nothing stays but
 * that they were read: how sure it was of them is counted. From which confidence it flags, and which rules it obeys, people decide in
 * the registry; it follows them there.
 * Posts are read in a thread, one after the other; the claims of one are on their way while the next is read.
 */
export const detectorWith = (options: DetectorOptions): WorkerDefinition => ({
  name: 'detector',
  consumes: ['posts', 'registry'],
  produces: ['claims', 'registry', 'deadletter'],
  groups: [reading],
  async start(context) {
    const { config, log, logger, clock, metrics } = context;
    const thread = options.thread ?? detectingThread(config.jurisdiction.languages);
    await thread.start();
    let elections = electionsOf(config);
    const register = await followRegister(context, (now) => {
      elections = electionsOf(now);
    });
    elections = electionsOf(register.config);
    const { settings, tail } = await followSettings(context);
    const counts = new Counts(context);
    const subscription = await consume(context, {
      worker: 'detector',
      ...reading,
      assigned: async (partition) => {
        counts.resume(partition, await countsOf(context, partition));
        return undefined;
      },
      revoked: async (partition) => {
        await counts.write(partition).catch((error: unknown) => logger.warn({ error }, 'counts are not written'));
        counts.leave(partition);
      },
      handle: async (all, signal, at) => {
        await writeDeletions(
          context,
          all.map(({ value }) => value),
          signal,
        );
        const items = all.filter(({ value }) => !isDeletion(value));
        const written = new InOrder<Claim>(async (claims) => {
          await appendAll(
            context,
            claims.map((claim) => encodeRecord('claims', claim)),
            signal,
          );
          for (const { post } of claims) {
            metrics.latency.observe({ step: 'flagged' }, (clock.now() - Date.parse(post.fetchedAt)) / 1000);
          }
        });
        let next = 0;
        for await (const { claims, seen } of ahead(
          items,
          window,
          ({ value: post, record: { topic, partition, offset } }) =>
            askAbout(thread, { post, cause: { topic, partition, offset } }, settings.now, elections),
        )) {
          signal.throwIfAborted();
          written.add(claims);
          const { value: post, record } = items[next] as (typeof items)[number];
          next += 1;
          counts.add(at, record.offset, dayOf(post.fetchedAt), seen);
        }
        await written.end();
      },
    });
    const forgetting = startForgetting(context);
    const writing = setInterval(() => {
      void counts.write().catch((error: unknown) => logger.warn({ error }, 'counts are not written yet'));
    }, countsEvery);
    return {
      ready: () => log.ping(),
      stop: async () => {
        clearInterval(writing);
        await tail.stop();
        await register.stop();
        await subscription.stop();
        await counts.write().catch((error: unknown) => logger.warn({ error }, 'counts are not written'));
        await forgetting.stop();
      },
    };
  },
});
