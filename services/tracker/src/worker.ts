import type { Input } from '@hearsay/rumours';
import { consume, pieces, type Read, type WorkerDefinition } from '@hearsay/worker';
import { openVectors } from './encoding/vectors.ts';
import { ForeignWrite, TrackedPartition } from './partition.ts';
import { policyOf } from './policy.ts';

/** The tracker reads claims and decisions, gathers them into rumours and writes what happened to each: the one writer of rumours. */
export const tracker: WorkerDefinition = {
  name: 'tracker',
  consumes: ['claims', 'decisions'],
  produces: ['rumours', 'deadletter'],
  async start(context) {
    const { log, config, clock, logger, metrics } = context;
    const policy = policyOf(config);
    const vectors = openVectors();
    await vectors?.start();
    const partitions = new Map<number, TrackedPartition>();
    const group = 'tracker';

    const inputOf = async (
      { topic, value, record }: Read<'claims' | 'decisions'>,
      held: TrackedPartition,
      signal: AbortSignal,
    ): Promise<Input> => {
      const cause = { topic, partition: record.partition, offset: record.offset };
      const at = record.appendedAt;
      if (topic === 'claims') return { kind: 'claim', claim: value, cause, at };
      return { kind: 'decision', decision: value, cause, at, claims: await held.claimsOf(value, signal) };
    };

    const subscription = await consume(context, {
      worker: 'tracker',
      group,
      topics: ['claims', 'decisions'],
      from: 'beginning',
      assigned: async (partition, signal) => {
        const held = new TrackedPartition(log, partition, policy, vectors);
        const positions = await held.recover(group, signal);
        partitions.set(partition, held);
        logger.info({ partition, rumours: held.state.rumours.size, claims: held.state.claims.size }, 'state read back');
        return positions;
      },
      revoked: async (partition) => {
        partitions.delete(partition);
      },
      handle: async (items, signal, partition) => {
        const held = partitions.get(partition);
        if (!held) throw new Error(`partition ${partition} was delivered before it was assigned`);
        const answer = async (piece: typeof items) => {
          const inputs: Input[] = [];
          for (const item of piece) inputs.push(await inputOf(item, held, signal));
          await held.answer(inputs, signal);
        };
        for (const piece of pieces(items)) {
          try {
            await answer(piece);
          } catch (error) {
            // What was folded in may not be in the log: only the log counts.
            await held.recover(group, signal);
            if (!(error instanceof ForeignWrite)) throw error;
            logger.warn({ partition }, error.message);
            await answer(piece);
          }
        }
        for (const { topic, value } of items) {
          if (topic === 'claims')
            metrics.latency.observe({ step: 'tracked' }, (clock.now() - Date.parse(value.post.fetchedAt)) / 1000);
        }
      },
    });
    return { ready: () => log.ping(), stop: () => subscription.stop() };
  },
};
