import { type TopicName, topicNames } from '@hearsay/contracts';
import type { Summary } from './chunks.ts';
import type { PositionRecord } from './record-bytes.ts';

interface Snapshot {
  readonly format: 1;
  readonly partitions: number;
  readonly ends: Readonly<Record<string, number[]>>;
  readonly positions: readonly PositionRecord[];
}

/** What the journal knows by heart: where each partition ends, and how far each group has come. Every segment begins with a copy. */
export class JournalState {
  readonly partitions: number;
  readonly #ends = new Map<TopicName, number[]>();
  readonly #positions = new Map<string, PositionRecord>();

  constructor(partitions: number) {
    this.partitions = partitions;
    for (const topic of topicNames) this.#ends.set(topic, new Array<number>(partitions).fill(0));
  }

  static parse(body: Buffer): JournalState {
    const snapshot = JSON.parse(body.toString('utf8')) as Snapshot;
    const state = new JournalState(snapshot.partitions);
    for (const [topic, ends] of Object.entries(snapshot.ends)) state.#ends.set(topic as TopicName, ends);
    for (const position of snapshot.positions) state.commit(position);
    return state;
  }

  serialise(): Buffer {
    const snapshot: Snapshot = {
      format: 1,
      partitions: this.partitions,
      ends: Object.fromEntries(this.#ends),
      positions: [...this.#positions.values()],
    };
    return Buffer.from(JSON.stringify(snapshot));
  }

  ends(topic: TopicName): number[] {
    const ends = this.#ends.get(topic);
    if (ends === undefined) throw new RangeError(`there is no topic "${topic}"`);
    return ends;
  }

  end(topic: TopicName, partition: number): number {
    return this.ends(topic)[partition] ?? 0;
  }

  /** Takes in records that are durable now. */
  took(summaries: readonly Summary[]): void {
    for (const { topic, partition, last } of summaries) {
      const ends = this.#ends.get(topic);
      if (ends !== undefined && last >= (ends[partition] ?? 0)) ends[partition] = last + 1;
    }
  }

  commit(position: PositionRecord): void {
    this.#positions.set(`${position.group}\n${position.topic}\n${position.partition}`, position);
  }

  committed(group: string, topic: TopicName, partition: number): number | undefined {
    return this.#positions.get(`${group}\n${topic}\n${partition}`)?.offset;
  }
}
