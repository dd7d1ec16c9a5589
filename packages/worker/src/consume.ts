import { HearsayError, retryOf, type TopicName, type TopicValue, type WorkerName } from '@hearsay/contracts';
import type { AppendRecord, Delivery, LogRecord, SubscribeOptions, Subscription } from '@hearsay/log';
import { backOff } from './back-off.ts';
import type { WorkerContext } from './context.ts';
import { deadLetterOf, deadLetterRecord } from './dead-letters.ts';
import { decodeOnce } from './decode-once.ts';

/** A record, read and checked. */
export type Read<Name extends TopicName> = {
  [Topic in Name]: { topic: Topic; record: LogRecord; value: TopicValue<Topic> };
}[Name];

export interface ConsumeOptions<Name extends TopicName>
  extends Omit<SubscribeOptions, 'topics' | 'handler' | 'onError'> {
  readonly worker: WorkerName;
  readonly topics: readonly Name[];
  /**
   * Handles records of one partition, in order, and resolves when their effects are durable. May be called again with the same
   * records. Throwing a HearsayError whose verdict is `quarantine`, or `never`, gives the records up; `later` tries them again.
   */
  readonly handle: (items: readonly Read<Name>[], signal: AbortSignal, partition: number) => Promise<void>;
}

/** After so many attempts on something unforeseen, the record is quarantined. */
export const attemptsBeforeQuarantine = 5;

/** Stores that are away and threads that do not start come back: waiting for them is not a failure of the record. */
const waitsForEver = new Set<string>([
  'log-unavailable',
  'log-full',
  'index-unavailable',
  'evidence-unavailable',
  'thread-unavailable',
]);

/**
 * Subscribes a worker with the three outcomes of a message: done; again later, with back-off; quarantine, to `deadletter` with its
 * bytes and the reason. A batch that fails is taken apart, so that one poisonous record does not take its neighbours along.
 */
export function consume<Name extends TopicName>(
  context: WorkerContext,
  options: ConsumeOptions<Name>,
): Promise<Subscription> {
  const { worker, handle, ...rest } = options;
  const { log, clock, logger, metrics } = context;
  const count = (record: { topic: string }, outcome: 'done' | 'retried' | 'quarantined', by = 1) =>
    metrics.records.inc({ worker, topic: record.topic, outcome }, by);

  const quarantine = async (record: LogRecord, error: unknown, attempts: number, signal: AbortSignal) => {
    const letter = deadLetterOf(worker, record, error, attempts, clock.now());
    await log.append([deadLetterRecord(letter)], signal);
    count(record, 'quarantined');
    logger.error({ code: letter.code, origin: letter.origin, attempts, reason: letter.reason }, 'record quarantined');
  };

  const attempt = async (items: readonly Read<Name>[], signal: AbortSignal, partition: number): Promise<void> => {
    for (let attempts = 1; ; attempts += 1) {
      try {
        await handle(items, signal, partition);
        count(items[0] as Read<Name>, 'done', items.length);
        return;
      } catch (error) {
        if (signal.aborted) throw error;
        const code = error instanceof HearsayError ? error.code : 'unforeseen';
        metrics.errors.inc({ worker, code });
        const waiting = waitsForEver.has(code);
        const giveUp = !waiting && (retryOf(error) !== 'later' || attempts >= attemptsBeforeQuarantine);
        if (giveUp && items.length > 1) {
          for (const item of items) await attempt([item], signal, partition);
          return;
        }
        if (giveUp) {
          await quarantine((items[0] as Read<Name>).record, error, attempts, signal);
          return;
        }
        count(items[0] as Read<Name>, 'retried', items.length);
        logger.warn({ code, attempt: attempts, error }, 'delivery failed, trying again');
        await clock.sleep(backOff(attempts), signal);
        if (signal.aborted) throw error;
      }
    }
  };

  return log.subscribe({
    ...rest,
    handler: async ({ topic, partition, records, signal }: Delivery) => {
      const end = metrics.handled.startTimer({ worker });
      const items: Read<Name>[] = [];
      for (const record of records) {
        if (record.value === null) continue;
        try {
          const value = decodeOnce(topic as Name, record.value);
          items.push({ topic, record, value } as unknown as Read<Name>);
        } catch (error) {
          // What came before it goes first, so that order holds around the gap.
          if (items.length > 0) await attempt(items.splice(0), signal, partition);
          metrics.errors.inc({ worker, code: 'bad-record' });
          await quarantine(record, error, 1, signal);
        }
      }
      if (items.length > 0) await attempt(items, signal, partition);
      end();
    },
    onError: (error) => {
      metrics.errors.inc({ worker, code: error instanceof HearsayError ? error.code : 'unforeseen' });
      logger.warn({ error }, 'subscription in trouble');
    },
  });
}

/**
 * A batch in pieces: what comes of the first piece is on its way while the next is worked on, and other workers of the process get
 * their turn in between. Small enough for tens of milliseconds of work, large enough that one append serves many records.
 */
export function* pieces<Item>(items: readonly Item[], size = 32): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** Appends many values at once; nothing to do is nothing done. */
export async function appendAll(
  context: WorkerContext,
  records: readonly AppendRecord[],
  signal?: AbortSignal,
): Promise<void> {
  if (records.length > 0) await context.log.append(records, signal);
}
