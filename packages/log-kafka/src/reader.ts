import { HearsayError, type TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import type { Kafka } from 'kafkajs';
import { type Broker, type Cluster, hangUp, kafkaErrorType, makeCluster } from './client.ts';
import type { ResolvedOptions } from './options.ts';
import { backOff, pause } from './patience.ts';
import { readable } from './wire.ts';

/** How long reading goes on trying while no broker answers, milliseconds. */
const patience = 60_000;
const fetchBytes = 4 * 1024 * 1024;

/** The broker that leads a partition now. */
export async function leaderOf(cluster: Cluster, topic: string, partition: number): Promise<Broker> {
  await cluster.connect();
  await cluster.addMultipleTargetTopics([topic]);
  const leader = cluster.findTopicPartitionMetadata(topic).find((one) => one.partitionId === partition)?.leader;
  if (leader === undefined || leader < 0) throw new Error(`${topic}/${partition} has no leader at present`);
  return cluster.findBroker({ nodeId: String(leader) });
}

/** The first offset that is there, or the one that comes next, of the partitions given. */
export async function edgesOf(
  cluster: Cluster,
  topic: string,
  partitions: readonly number[],
  edge: 'first' | 'next',
): Promise<number[]> {
  await cluster.connect();
  await cluster.addMultipleTargetTopics([topic]);
  const wanted = { topic, partitions: partitions.map((partition) => ({ partition })), fromBeginning: edge === 'first' };
  const [answer] = await cluster.fetchTopicsOffset([wanted]);
  return partitions.map((partition) => {
    const offset = Number(answer?.partitions.find((one) => one.partition === partition)?.offset ?? Number.NaN);
    if (Number.isNaN(offset)) throw new Error(`no broker knows the offsets of ${topic}/${partition} at present`);
    return offset;
  });
}

/** Reads without a group: what stands in a partition, where it ends, and what a group has committed. */
export class Reader {
  readonly #options: ResolvedOptions;
  readonly #cluster: Cluster;
  readonly #closed = new AbortController();

  constructor(kafka: Kafka, options: ResolvedOptions) {
    this.#options = options;
    this.#cluster = makeCluster(kafka);
  }

  ends(topic: TopicName, signal?: AbortSignal): Promise<number[]> {
    const all = Array.from({ length: this.#options.partitions }, (_, partition) => partition);
    return this.#insist(`the ends of ${topic}`, () => edgesOf(this.#cluster, this.#name(topic), all, 'next'), signal);
  }

  committed(group: string, topic: TopicName): Promise<(number | undefined)[]> {
    const partitions = Array.from({ length: this.#options.partitions }, (_, partition) => ({ partition }));
    return this.#insist(`the positions of group ${group}`, async () => {
      await this.#cluster.connect();
      await this.#cluster.addMultipleTargetTopics([this.#name(topic)]);
      const groupId = `${this.#options.prefix}${group}`;
      const coordinator = await this.#cluster.findGroupCoordinator({ groupId });
      const { responses } = await coordinator.offsetFetch({
        groupId,
        topics: [{ topic: this.#name(topic), partitions }],
      });
      return partitions.map(({ partition }) => {
        const offset = Number(responses[0]?.partitions.find((one) => one.partition === partition)?.offset ?? -1);
        return offset < 0 ? undefined : offset;
      });
    });
  }

  async *read(
    topic: TopicName,
    partition: number,
    from: number,
    end: Promise<number>,
    signal?: AbortSignal,
  ): AsyncGenerator<readonly LogRecord[]> {
    const last = await end;
    let offset = from;
    let coming = offset < last ? this.#fetch(topic, partition, offset, signal) : undefined;
    while (coming !== undefined) {
      const { records, next } = await coming;
      offset = next;
      // The next answer travels while this one is worked on. Its failure shows when it is awaited.
      coming = offset < last ? this.#fetch(topic, partition, offset, signal) : undefined;
      coming?.catch(() => undefined);
      const wanted = offset > last ? records.filter((one) => one.offset < last) : records;
      if (wanted.length > 0) yield wanted;
    }
  }

  async ping(): Promise<void> {
    try {
      await this.#cluster.connect();
      await this.#cluster.refreshMetadata();
    } catch (error) {
      const text = `no Kafka broker answers at ${this.#options.brokers.join(', ')}`;
      throw new HearsayError('log-unavailable', text, { cause: error });
    }
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await hangUp(this.#cluster);
  }

  #name(topic: TopicName): string {
    return `${this.#options.prefix}${topic}`;
  }

  #fetch(topic: TopicName, partition: number, offset: number, signal?: AbortSignal) {
    const name = this.#name(topic);
    return this.#insist(
      `${topic}/${partition} from ${offset}`,
      async () => {
        try {
          const broker = await leaderOf(this.#cluster, name, partition);
          const { responses } = await broker.fetch({
            maxWaitTime: 200,
            minBytes: 1,
            maxBytes: fetchBytes,
            isolationLevel: 0,
            topics: [{ topic: name, partitions: [{ partition, fetchOffset: String(offset), maxBytes: fetchBytes }] }],
          });
          const answer = responses[0]?.partitions[0];
          const found = readable(topic, partition, offset, answer?.messages ?? []);
          // A batch from which compaction took every record: kafkajs gives nothing of it, not even where it ends.
          if (found.next === offset && Number(answer?.highWatermark ?? 0) > offset) found.next = offset + 1;
          return found;
        } catch (error) {
          if (kafkaErrorType(error) !== 'OFFSET_OUT_OF_RANGE') throw error;
          // What stood there is no longer kept.
          const [first] = await edgesOf(this.#cluster, name, [partition], 'first');
          return { records: [], next: Math.max(first ?? 0, offset + 1) };
        }
      },
      signal,
    );
  }

  /** Tries again until it succeeds, the caller gives up, or nobody has answered for a minute. */
  async #insist<Result>(what: string, attempt: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    const deadline = performance.now() + patience;
    const over = signal === undefined ? this.#closed.signal : AbortSignal.any([signal, this.#closed.signal]);
    for (let failures = 0; ; failures += 1) {
      signal?.throwIfAborted();
      if (this.#closed.signal.aborted) throw new HearsayError('log-unavailable', 'the log is closed');
      try {
        return await attempt();
      } catch (error) {
        this.#options.onError(error);
        if (performance.now() > deadline) {
          throw new HearsayError('log-unavailable', `${what} could not be read`, { cause: error });
        }
        await this.#cluster.refreshMetadata().catch(() => undefined);
        await pause(backOff(failures, 2000), over);
      }
    }
  }
}
