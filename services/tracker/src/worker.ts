import { join } from 'node:path';
import type { Input } from '@hearsay/rumours';
import { consume, followRegister, pieces, type Read, type WorkerDefinition } from '@hearsay/worker';
import { DailyAnchors } from './anchors.ts';
import { openVectors } from './encoding/vectors.ts';
import { ForeignWrite, TrackedPartition } from './partition.ts';
import { PassingTime } from './passing-time.ts';
import { policyOf } from './policy.ts';

const reading = { group: 'tracker', topics: ['claims', 'decisions'], from: 'beginning' } as const;

/** The tracker reads claims and decisions, gathers them into rumours and writes what happened to each: the one writer of rumours. */
export const tracker: WorkerDefinition = {
  name: 'tracker',
  consumes: ['claims', 'decisions', 'registry'],
  produces: ['rumours', 'anchors', 'deadletter'],
  groups: [reading],
  async start(context) {
    const { log, config, environment, clock, logger, metrics } = context;
    const vectors = openVectors();
    await vectors?.start();
    const partitions = new Map<number, TrackedPartition>();
    // Elections that people change hold from the next record on; what is weighed already is weighed anew.
    let policy = policyOf(config);
    const register = await followRegister(context, (now) => {
      policy = policyOf(now);
      for (const held of partitions.values()) held.follow(policy);
    });
    policy = policyOf(register.config);
    const { group } = reading;

    const inputOf = async (
      { topic, value, record }: Read<'claims' | 'decisions'>,
      held: TrackedPartition,
      signal: AbortSignal,
    ): Promise<Input> => {
      const cause = { topic, partition: record.partition, offset: record.offset };
      const at = record.appendedAt;
      if (topic === 'claims') return { kind: 'claim', claim: value, cause, at };
      if (value.type === 'incident-decision') return { kind: 'incident', decision: value, cause, at };
      return { kind: 'decision', decision: value, cause, at, claims: await held.claimsOf(value, signal) };
    };

    const anchors = new DailyAnchors(log, config, clock.now, (error) =>
      logger.warn({ error }, 'the anchor of a day could not be written; it is tried again'),
    );
    const time = new PassingTime(context, group, partitions);
    const subscription = await consume(context, {
      worker: 'tracker',
      ...reading,
      assigned: async (partition, signal) => {
        const held = new TrackedPartition(log, partition, policy, vectors, {
          path: join(environment.data, 'tracker', `${partition}.snapshot`),
          complain: (what, error) => logger.warn({ partition, error }, what),
        });
        const positions = await held.recover(group, signal);
        partitions.set(partition, held);
        if (partition === anchors.partition) anchors.start();
        time.start();
        logger.info({ partition, rumours: held.state.rumours.size, claims: held.state.claims.size }, 'state read back');
        return positions;
      },
      revoked: async (partition) => {
        await partitions.get(partition)?.keep(1_000);
        partitions.delete(partition);
        if (partition === anchors.partition) anchors.pause();
      },
      handle: async (items, signal, partition) => {
        const held = partitions.get(partition);
        if (!held) throw new Error(`partition ${partition} was delivered before it was assigned`);
        const answer = async (piece: typeof items) => {
          const inputs: Input[] = [];
          for (const item of piece) inputs.push(await inputOf(item, held, signal));
          await held.answer(inputs, signal);
        };
        const answerOrRecover = async (piece: typeof items) => {
          try {
            await answer(piece);
          } catch (error) {
            // What was folded in may not be in the log: only the log counts.
            await held.recover(group, signal);
            if (!(error instanceof ForeignWrite)) throw error;
            logger.warn({ partition }, error.message);
            await answer(piece);
          }
        };
        for (const piece of pieces(items)) await held.alone(() => answerOrRecover(piece));
        time.answered(partition, items.at(-1)?.record.appendedAt ?? 0);
        for (const { topic, value } of items) {
          if (topic === 'claims')
            metrics.latency.observe({ step: 'tracked' }, (clock.now() - Date.parse(value.post.fetchedAt)) / 1000);
        }
      },
    });
    return {
      ready: () => log.ping(),
      stop: async () => {
        await anchors.stop();
        await time.stop();
        await register.stop();
        await subscription.stop();
        for (const held of partitions.values()) await held.keep(1_000);
      },
    };
  },
};
