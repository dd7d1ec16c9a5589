import { type DetectablePost, type DetectOptions, detect, standardModel } from '@hearsay/claims';
import { encodeRecord, type Post } from '@hearsay/contracts';
import { openEncoder } from '@hearsay/encoder/file';
import { appendAll, consume, pieces, type WorkerDefinition } from '@hearsay/worker';
import { claimsOf } from './claims-of.ts';

/** The detector reads posts, flags what they claim about the running of the election, and writes claims. Of other posts nothing stays. */
export const detector: WorkerDefinition = {
  name: 'detector',
  consumes: ['posts'],
  produces: ['claims', 'deadletter'],
  async start(context) {
    const { log, clock, metrics } = context;
    const encoder = openEncoder();
    const options: DetectOptions = { model: standardModel, ...(encoder ? { encode: encoder.encode } : {}) };
    // Reads every lexicon and language model now: a mistake in one ends the start, and no post waits for it.
    detect({ text: 'The election results were hacked.' }, options);
    const subscription = await consume(context, {
      worker: 'detector',
      group: 'detector',
      topics: ['posts'],
      from: 'beginning',
      handle: async (items, signal) => {
        for (const piece of pieces(items)) {
          const claims = piece.flatMap(({ value: post, record: { topic, partition, offset } }) =>
            claimsOf(post, detect(detectable(post), options), { topic, partition, offset }),
          );
          await appendAll(
            context,
            claims.map((claim) => encodeRecord('claims', claim)),
            signal,
          );
          for (const claim of claims) {
            metrics.latency.observe({ step: 'flagged' }, (clock.now() - Date.parse(claim.post.fetchedAt)) / 1000);
          }
        }
      },
    });
    return { ready: () => log.ping(), stop: () => subscription.stop() };
  },
};

/** The title goes along only where the text does not begin with it already, as the text of a feed's entry does. */
const detectable = ({ text, title, language }: Post): DetectablePost => ({
  text,
  ...(title === undefined || text.startsWith(title) ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});
