import { type Claim, encodeRecord } from '@hearsay/contracts';
import { appendAll, consume, type WorkerDefinition } from '@hearsay/worker';
import { detectingThread } from './detecting/detecting-thread.ts';
import { ahead, InOrder } from './detecting/in-order.ts';

/** Posts that the thread is given at once: enough that it never waits, few enough that giving them takes no time. */
const window = 16;

export interface DetectorOptions {
  /** Turns posts into claims; the process's own unless a test hands in another. */
  readonly thread?: Pick<ReturnType<typeof detectingThread>, 'start' | 'ask'>;
}

/**
 * The detector reads posts, flags what they claim about the running of the election, and writes claims. Of other posts nothing stays.
 * Posts are read in a thread, one after the other; the claims of one are on their way while the next is read.
 */
export const detectorWith = ({ thread = detectingThread() }: DetectorOptions): WorkerDefinition => ({
  name: 'detector',
  consumes: ['posts'],
  produces: ['claims', 'deadletter'],
  async start(context) {
    const { log, clock, metrics } = context;
    await thread.start();
    const subscription = await consume(context, {
      worker: 'detector',
      group: 'detector',
      topics: ['posts'],
      from: 'beginning',
      handle: async (items, signal) => {
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
        for await (const claims of ahead(items, window, ({ value: post, record: { topic, partition, offset } }) =>
          thread.ask({ post, cause: { topic, partition, offset } }),
        )) {
          signal.throwIfAborted();
          written.add(claims);
        }
        await written.end();
      },
    });
    return { ready: () => log.ping(), stop: () => subscription.stop() };
  },
});
