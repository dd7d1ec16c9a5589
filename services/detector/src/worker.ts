import { type DetectablePost, detect, standardModel } from '@hearsay/claims';
import { encodeRecord, type Post } from '@hearsay/contracts';
import { appendAll, consume, type WorkerDefinition } from '@hearsay/worker';
import { claimsOf } from './claims-of.ts';

/** The detector reads posts, flags what they claim about the running of the election, and writes claims. Of other posts nothing stays. */
export const detector: WorkerDefinition = {
  name: 'detector',
  consumes: ['posts'],
  produces: ['claims', 'deadletter'],
  async start(context) {
    const { log, clock, metrics } = context;
    const model = standardModel;
    const subscription = await consume(context, {
      worker: 'detector',
      group: 'detector',
      topics: ['posts'],
      from: 'beginning',
      handle: async (items, signal) => {
        const claims = items.flatMap(({ value: post, record: { topic, partition, offset } }) =>
          claimsOf(post, detect(detectable(post), { model }), { topic, partition, offset }),
        );
        await appendAll(
          context,
          claims.map((claim) => encodeRecord('claims', claim)),
          signal,
        );
        for (const claim of claims) {
          metrics.latency.observe({ step: 'flagged' }, (clock.now() - Date.parse(claim.post.fetchedAt)) / 1000);
        }
      },
    });
    return { ready: () => log.ping(), stop: () => subscription.stop() };
  },
};

const detectable = ({ text, title, language }: Post): DetectablePost => ({
  text,
  ...(title === undefined ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});
