import type { TopicName } from '@hearsay/contracts';
import { type AppendRecord, type Position, partitionOf } from '@hearsay/log';
import { type Summary, summaryOf } from './chunks.ts';
import { frameHeaderBytes } from './frame.ts';
import { type PositionRecord, putPosition, putRecord } from './record-bytes.ts';
import type { JournalState } from './state.ts';

const rememberedKeys = 10_000;

/** Partitions of keys that were seen lately: most records have one of a few keys. */
export class KeyPartitions {
  readonly #partitions: number;
  readonly #known = new Map<string, number>();

  constructor(partitions: number) {
    this.#partitions = partitions;
  }

  of(key: string): number {
    let partition = this.#known.get(key);
    if (partition === undefined) {
      partition = partitionOf(key, this.#partitions);
      if (this.#known.size >= rememberedKeys) this.#known.clear();
      this.#known.set(key, partition);
    }
    return partition;
  }
}

/** A frame of records in the making: gives each its offset and notes what the frame adds to each topic and partition. */
export class FrameDraft {
  readonly bytes: Buffer;
  readonly positions: Position[] = [];
  end = frameHeaderBytes;
  readonly #state: JournalState;
  readonly #keys: KeyPartitions;
  readonly #appendedAt: number;
  readonly #summaries = new Map<TopicName, (Summary | undefined)[]>();

  constructor(bytes: Buffer, state: JournalState, keys: KeyPartitions, appendedAt: number) {
    this.bytes = bytes;
    this.#state = state;
    this.#keys = keys;
    this.#appendedAt = appendedAt;
  }

  add(record: AppendRecord): void {
    const { topic, key, id, value } = record;
    const partition = this.#keys.of(key);
    let summaries = this.#summaries.get(topic);
    if (summaries === undefined) {
      summaries = [];
      this.#summaries.set(topic, summaries);
    }
    let summary = summaries[partition];
    if (summary === undefined) {
      summary = summaryOf(topic, partition, this.#state.end(topic, partition), this.#appendedAt);
      summaries[partition] = summary;
    }
    const offset = summary.first + summary.count;
    summary.last = offset;
    summary.count += 1;
    if (value === null) summary.tombstones += 1;
    this.end = putRecord(this.bytes, this.end, topic, partition, offset, this.#appendedAt, key, id, value);
    this.positions.push({ topic, partition, offset });
  }

  addPosition(position: PositionRecord): void {
    this.end = putPosition(this.bytes, this.end, position);
  }

  get summaries(): Summary[] {
    return [...this.#summaries.values()].flatMap((some) => some.filter((one) => one !== undefined));
  }
}
