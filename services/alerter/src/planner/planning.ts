import type { AlertMemory, Audience } from '@hearsay/alerting';
import { type Alert, encodeRecord, type TopicName, type TopicValue } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/log';
import { appendAll, consume, type ReadingGroup, type Register, type WorkerContext } from '@hearsay/worker';
import { audienceOf } from './audience-of.ts';
import { recall } from './recall.ts';

export interface Planning<Name extends TopicName> {
  readonly reads: ReadingGroup<Name>;
  /** Which of the alerts in the log are its own. */
  readonly about: 'rumour' | 'source';
  /** Reads its own alerts back when a partition is gained, not when the first record of it comes. */
  readonly recallsAtOnce: boolean;
  /** What a record makes it tell. */
  readonly plan: (
    value: TopicValue<Name>,
    cause: Alert['cause'],
    audience: Audience,
    memory: AlertMemory,
  ) => Iterable<Alert>;
}

/** Reads, plans alerts, writes them. What was told already it knows from the alerts in the log. */
export function startPlanning<Name extends TopicName>(
  context: WorkerContext,
  register: Register,
  { reads, about, recallsAtOnce, plan }: Planning<Name>,
): Promise<Subscription> {
  const { log, logger } = context;
  const memories = new Map<number, AlertMemory>();
  const memoryOf = async (partition: number, signal: AbortSignal) => {
    const memory = memories.get(partition) ?? (await recall(log, about, partition, signal));
    memories.set(partition, memory);
    return memory;
  };

  return consume(context, {
    worker: 'alerter',
    ...reads,
    assigned: async (partition, signal) => {
      if (!recallsAtOnce) return undefined;
      const { size } = await memoryOf(partition, signal);
      logger.info({ partition, alerts: size }, 'alerts that were planned before are known');
      return undefined;
    },
    revoked: async (partition) => {
      memories.delete(partition);
    },
    handle: async (items, signal, partition) => {
      const memory = await memoryOf(partition, signal);
      const audience = audienceOf(register.config);
      const alerts: Alert[] = [];
      for (const { value, record } of items) {
        const cause = { topic: record.topic, partition: record.partition, offset: record.offset };
        for (const alert of plan(value, cause, audience, memory)) {
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
