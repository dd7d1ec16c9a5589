import type { LogRecord } from '@hearsay/log';

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

  /** Takes in the records of a frame that stands at `start` to `end`. */
  add(records: readonly LogRecord[], start: number, end: number): void {
    for (const record of records) {
      const place: PlaceName = `${record.topic}/${record.partition}`;
      let chunks = this.#places.get(place);
      if (chunks === undefined) {
        chunks = [];
        this.#places.set(place, chunks);
      }
      let chunk = chunks.at(-1);
      if (chunk === undefined || (chunk.end !== end && end - chunk.start > longest)) {
        const { offset, appendedAt } = record;
        chunk = { first: offset, last: offset, count: 0, tombstones: 0, start, end, oldest: appendedAt };
        chunks.push(chunk);
      }
      chunk.last = record.offset;
      chunk.end = end;
      chunk.count += 1;
      if (record.value === null) chunk.tombstones += 1;
      if (record.appendedAt < chunk.oldest) chunk.oldest = record.appendedAt;
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
