import { HearsayError, type TopicName } from '@hearsay/contracts';
import { type AppendRecord, type Position, partitionOf } from '@hearsay/log';
import { CompressionTypes } from 'kafkajs';
import { type Cluster, hangUp, type OutgoingMessage } from './client.ts';
import { Lane } from './lane.ts';
import type { ResolvedOptions } from './options.ts';
import { Room } from './room.ts';
import { largestRecord } from './topics.ts';
import { type Outgoing, toMessage } from './wire.ts';

interface Share {
  readonly topic: TopicName;
  readonly partition: number;
  readonly messages: Outgoing[];
  /** Where the messages stand in what was given to `append`. */
  readonly places: number[];
}

/** Appends: splits records by partition, puts each share into the lane of its partition, and gathers the offsets. */
export class Writer {
  readonly #options: ResolvedOptions;
  readonly #clusters: readonly Cluster[];
  readonly #lanes = new Map<string, Lane>();
  readonly #room: Room;
  readonly #closed = new AbortController();
  #underWay = 0;

  /** @param clusters Each its own connections: a broker answers one request of a connection at a time, so lanes share them out. */
  constructor(clusters: readonly Cluster[], options: ResolvedOptions) {
    this.#options = options;
    this.#clusters = clusters;
    this.#room = new Room(options.writeBuffer);
  }

  async append(records: readonly AppendRecord[], signal?: AbortSignal): Promise<Position[]> {
    signal?.throwIfAborted();
    if (this.#closed.signal.aborted) throw new HearsayError('log-unavailable', 'the log is closed');
    if (records.length === 0) return [];
    const shares = this.#share(records);
    let bytes = 0;
    for (const share of shares) for (const one of share.messages) bytes += one.bytes;
    const giveBack = await this.#room.take(bytes, signal);
    this.#underWay += 1;
    try {
      const positions = new Array<Position>(records.length);
      await Promise.all(
        shares.map(async ({ topic, partition, messages, places }) => {
          const offsets = await this.#lane(topic, partition).add(messages, signal);
          for (const [n, place] of places.entries()) positions[place] = { topic, partition, offset: offsets[n]! };
        }),
      );
      return positions;
    } finally {
      this.#underWay -= 1;
      giveBack();
    }
  }

  /** Waits for what is under way, at most `patience` milliseconds; what is then left is rejected. */
  async close(patience: number): Promise<void> {
    const deadline = performance.now() + patience;
    while (this.#underWay > 0 && performance.now() < deadline) await new Promise((r) => setTimeout(r, 10));
    this.#closed.abort();
    await Promise.all(this.#clusters.map(hangUp));
  }

  #share(records: readonly AppendRecord[]): Share[] {
    const shares = new Map<string, Share>();
    for (const [place, record] of records.entries()) {
      const partition = partitionOf(record.key, this.#options.partitions);
      const name = `${record.topic}/${partition}`;
      let share = shares.get(name);
      if (share === undefined) {
        share = { topic: record.topic, partition, messages: [], places: [] };
        shares.set(name, share);
      }
      const outgoing = toMessage(record);
      if (outgoing.bytes > largestRecord) {
        const text = `a record of ${outgoing.bytes} bytes for ${record.topic} is larger than ${largestRecord} bytes`;
        throw new HearsayError('too-large', text);
      }
      share.messages.push(outgoing);
      share.places.push(place);
    }
    return [...shares.values()];
  }

  #lane(topic: TopicName, partition: number): Lane {
    const name = `${topic}/${partition}`;
    let lane = this.#lanes.get(name);
    if (lane === undefined) {
      const publish = (messages: readonly OutgoingMessage[]) =>
        this.#publish(`${this.#options.prefix}${topic}`, partition, messages);
      lane = new Lane(publish, this.#closed.signal, this.#options.onError);
      this.#lanes.set(name, lane);
    }
    return lane;
  }

  /**
   * One topic, one partition, no producer id, acknowledged by all copies in sync. A request that spans partitions would hide which
   * of them was written, and a producer id would let the broker take a new batch for one that it has seen.
   */
  async #publish(topic: string, partition: number, messages: readonly OutgoingMessage[]): Promise<number> {
    const cluster = this.#clusters[partition % this.#clusters.length]!;
    try {
      await cluster.connect();
      await cluster.addMultipleTargetTopics([topic]);
      const leader = cluster.findTopicPartitionMetadata(topic).find((one) => one.partitionId === partition)?.leader;
      if (leader === undefined || leader < 0) throw new Error(`${topic}/${partition} has no leader at present`);
      const broker = await cluster.findBroker({ nodeId: String(leader) });
      const { topics } = await broker.produce({
        acks: -1,
        timeout: 10_000,
        compression: this.#options.compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None,
        topicData: [{ topic, partitions: [{ partition, messages }] }],
      });
      const answer = topics
        .find((one) => one.topicName === topic)
        ?.partitions.find((one) => one.partition === partition);
      const first = Number(answer?.baseOffset ?? Number.NaN);
      if (!(first >= 0))
        throw new Error(`the broker's answer does not say where the records of ${topic}/${partition} stand`);
      return first;
    } catch (error) {
      // Leaders may have moved. Where nobody answers, the next attempt begins with the brokers that were given.
      await cluster.refreshMetadata().catch(() => undefined);
      throw error;
    }
  }
}
