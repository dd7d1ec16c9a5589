import { planSource } from '@hearsay/alerting';
import { encodeRecord, type SourceAlert } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/log';
import { appendAll, consume, type Register, type WorkerContext } from '@hearsay/worker';
import { audienceOf } from './audience-of.ts';
import { recall } from './recall.ts';

/** Reads how sources fare, plans alerts on those in trouble, writes them. What was told already it knows from the alerts in the log. */
export async function startSourcePlanner(context: WorkerContext, register: Register): Promise<Subscription> {
  const { log, config } = context;
  const sources = new Map(config.sources.map((source) => [source.id, source]));
  const memories = new Map<number, Awaited<ReturnType<typeof recall>>>();
  const memoryOf = async (partition: number, signal: AbortSignal) => {
    const memory = memories.get(partition) ?? (await recall(log, 'source', partition, signal));
    memories.set(partition, memory);
    return memory;
  };

  return consume(context, {
    worker: 'alerter',
    group: 'alerter-source-planner',
    topics: ['registry'],
    from: 'beginning',
    revoked: async (partition) => {
      memories.delete(partition);
    },
    handle: async (items, signal, partition) => {
      const memory = await memoryOf(partition, signal);
      const audience = audienceOf(register.config);
      const alerts: SourceAlert[] = [];
      for (const { value: state, record } of items) {
        if (state.type !== 'source-state') continue;
        const source = sources.get(state.source);
        // Nobody watches it any more: how it fared is no news.
        if (source === undefined) continue;
        const cause = { topic: record.topic, partition: record.partition, offset: record.offset };
        for (const alert of planSource({ state, source, exercise: config.exercise }, cause, audience, memory)) {
          memory.take(alert);
          alerts.push(alert);
        }
      }
      try {
        await appendAll(
          context,
          alerts.map((alert) => encodeRecord('alerts', alert)),
          signal,
        );
      } catch (error) {
        // It remembers what may not have been written: only the log counts.
        memories.delete(partition);
        throw error;
      }
    },
  });
}
