import { plan } from '@hearsay/alerting';
import { type Alert, encodeRecord } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/log';
import { appendAll, consume, type Register, type WorkerContext } from '@hearsay/worker';
import { audienceOf } from './audience-of.ts';
import { recall } from './recall.ts';

/** Reads rumours, plans alerts, writes them. What was told already it knows from the alerts in the log. */
export async function startPlanner(context: WorkerContext, register: Register): Promise<Subscription> {
  const { log, logger } = context;
  const memories = new Map<number, Awaited<ReturnType<typeof recall>>>();
  const memoryOf = async (partition: number, signal: AbortSignal) => {
    const memory = memories.get(partition) ?? (await recall(log, 'rumour', partition, signal));
    memories.set(partition, memory);
    return memory;
  };

  return consume(context, {
    worker: 'alerter',
    group: 'alerter-planner',
    topics: ['rumours'],
    from: 'beginning',
    assigned: async (partition, signal) => {
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
      for (const { value: event, record } of items) {
        if (event.type !== 'rumour-event') continue;
        const cause = { topic: record.topic, partition: record.partition, offset: record.offset };
        for (const alert of plan(event, cause, audience, memory)) {
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
