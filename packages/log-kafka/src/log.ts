import type { TopicName } from '@hearsay/contracts';
import type { AppendRecord, EventLog, LogRecord, Position, SubscribeOptions, Subscription } from '@hearsay/log';
import type { Kafka } from 'kafkajs';
import { makeCluster, makeKafka } from './client.ts';
import { forgetRead } from './forget-read.ts';
import { type KafkaLogOptions, type ResolvedOptions, resolveOptions } from './options.ts';
import { Reader } from './reader.ts';
import { GroupSubscription } from './subscription.ts';
import { follow } from './tail.ts';
import { ensureTopics } from './topics.ts';
import { Writer } from './writer.ts';

class KafkaLog implements EventLog {
  readonly partitions: number;
  readonly #options: ResolvedOptions;
  readonly #kafka: Kafka;
  readonly #writer: Writer;
  readonly #reader: Reader;
  readonly #subscriptions = new Set<Subscription>();

  constructor(options: ResolvedOptions) {
    this.partitions = options.partitions;
    this.#options = options;
    this.#kafka = makeKafka(options);
    const clusters = Array.from({ length: Math.min(4, options.partitions) }, () => makeCluster(this.#kafka));
    this.#writer = new Writer(clusters, options);
    this.#reader = new Reader(this.#kafka, options);
  }

  ensureTopics(topics: readonly TopicName[]): Promise<void> {
    return ensureTopics(this.#kafka, topics, this.#options);
  }

  append(records: readonly AppendRecord[], signal?: AbortSignal): Promise<Position[]> {
    return this.#writer.append(records, signal);
  }

  read(topic: TopicName, partition: number, from: number, signal?: AbortSignal): AsyncIterable<readonly LogRecord[]> {
    // Asked now, not when the first record is: the end is the one at the time of the call.
    const end = this.#reader.ends(topic, signal).then((ends) => ends[partition] ?? 0);
    end.catch(() => undefined);
    return this.#reader.read(topic, partition, from, end, signal);
  }

  ends(topic: TopicName): Promise<number[]> {
    return this.#reader.ends(topic);
  }

  committed(group: string, topic: TopicName): Promise<(number | undefined)[]> {
    return this.#reader.committed(group, topic);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    return this.#keep(new GroupSubscription(this.#kafka, this.#options, options));
  }

  async tail(
    topics: readonly TopicName[],
    from: 'beginning' | 'end' | readonly Position[],
    handler: (records: readonly LogRecord[]) => void | Promise<void>,
    onError?: (error: unknown) => void,
  ): Promise<Subscription> {
    const named = typeof from === 'string' ? [] : from;
    const perTopic = await Promise.all(
      topics.map(async (topic): Promise<Position[]> => {
        const starts =
          from === 'beginning' ? new Array<number>(this.partitions).fill(0) : await this.#reader.ends(topic);
        return starts.map(
          (offset, partition) =>
            named.find((one) => one.topic === topic && one.partition === partition) ?? { topic, partition, offset },
        );
      }),
    );
    return this.#keep(follow(this.#kafka, this.#options, perTopic.flat(), handler, onError ?? this.#options.onError));
  }

  /** Brokers compact and drop by themselves, by the settings that `ensureTopics` gave to the topics; what was read is for us to remove. */
  async compact(now: number, only?: readonly TopicName[]): Promise<void> {
    await forgetRead(this.#kafka, this.#reader, this.#options, now, only);
  }

  ping(): Promise<void> {
    return this.#reader.ping();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((one) => one.stop()));
    await this.#writer.close(10_000);
    await this.#reader.close();
  }

  #keep(subscription: Subscription): Subscription {
    this.#subscriptions.add(subscription);
    return {
      stop: async () => {
        await subscription.stop();
        this.#subscriptions.delete(subscription);
      },
    };
  }
}

/**
 * The event log on Apache Kafka 3.9 or newer. It connects when it is first used and for as long as it is needed tries to
 * connect again; whether a broker answers is what `ping` is for.
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<EventLog> {
  return new KafkaLog(resolveOptions(options));
}
