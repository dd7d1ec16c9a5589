import type { TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';

/** What one frame holds of one topic and partition. */
export interface Summary {
  readonly topic: TopicName;
  readonly partition: number;
  first: number;
  last: number;
  count: number;
  tombstones: number;
  oldest: number;
}

export function summaryOf(topic: TopicName, partition: number, first: number, oldest: number): Summary {
  return { topic, partition, first, last: first, count: 0, tombstones: 0, oldest };
}

export function summarise(records: readonly LogRecord[]): Summary[] {
  const summaries = new Map<PlaceName, Summary>();
  for (const { topic, partition, offset, appendedAt, value } of records) {
    const place: PlaceName = `${topic}/${partition}`;
    const summary = summaries.get(place) ?? summaryOf(topic, partition, offset, appendedAt);
    summaries.set(place, summary);
    summary.last = offset;
    summary.count += 1;
    summary.oldest = Math.min(summary.oldest, appendedAt);
    if (value === null) summary.tombstones += 1;
  }
  return [...summaries.values()];
}

/** A stretch of a segment that holds records of one topic and partition, among others: what has to be read to find them. */
export interface Chunk {
  /** Offsets of the first and last record. */
  first: number;
  last: number;
  count: number;
  tombstones: number;
  /** Where the stretch begins and ends in the file; both are borders of frames. */
  start: number;
  end: number;
  /** Smallest `appendedAt`. */
  oldest: number;
}

/** A stretch is not made longer than this, so that a reader of a rare topic need not read all that lies between. */
const longest = 64 * 1024;

export type PlaceName = `${string}/${number}`;

/** The sparse index of one segment: the stretches of each topic and partition, in order. */
export class Chunks {
  readonly #places: Map<PlaceName, Chunk[]>;

  constructor(places: Iterable<[PlaceName, Chunk[]]> = []) {
    this.#places = new Map(places);
  }

  /** Takes in what a frame holds that stands at `start` to `end`. */
  add(summaries: readonly Summary[], start: number, end: number): void {
    for (const { topic, partition, first, last, count, tombstones, oldest } of summaries) {
      const place: PlaceName = `${topic}/${partition}`;
      let chunks = this.#places.get(place);
      if (chunks === undefined) {
        chunks = [];
        this.#places.set(place, chunks);
      }
      const chunk = chunks.at(-1);
      if (chunk === undefined || end - chunk.start > longest) {
        chunks.push({ first, last, count, tombstones, start, end, oldest });
        continue;
      }
      chunk.last = last;
      chunk.end = end;
      chunk.count += count;
      chunk.tombstones += tombstones;
      if (oldest < chunk.oldest) chunk.oldest = oldest;
    }
  }

  /** The first stretch that reaches to `offset` or beyond. */
  find(place: PlaceName, offset: number): Chunk | undefined {
    const chunks = this.#places.get(place);
    if (chunks === undefined) return undefined;
    let low = 0;
    let high = chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((chunks[middle] as Chunk).last < offset) low = middle + 1;
      else high = middle;
    }
    return chunks[low];
  }

  entries(): IterableIterator<[PlaceName, Chunk[]]> {
    return this.#places.entries();
  }
}
