import type { TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import type { Chunk, PlaceName } from './chunks.ts';
import { frameHeaderBytes } from './frame.ts';
import type { RecentFrames } from './recent.ts';
import { parseRecords } from './record-bytes.ts';
import type { Segment } from './segment.ts';

export interface Fetched {
  readonly records: LogRecord[];
  /** The offset to go on from. */
  readonly next: number;
}

/** Records of one place that follow each other, all there are from `from` on and before `next`. */
interface Stretch {
  from: number;
  next: number;
  /** Bytes of their values. */
  bytes: number;
  readonly records: LogRecord[];
}

type Wanted = (topic: string, partition: number, offset: number) => boolean;

/** Stretches that are held, and files that are held open, at most. */
const heldStretches = 16;
const heldFiles = 32;

/** Reads from the files what is not in memory any more, a stretch at a time, and holds the last ones for small steps. */
export class ReplayCache {
  readonly #segments: readonly Segment[];
  readonly #recent: RecentFrames;
  readonly #held = new Map<PlaceName, Stretch>();
  readonly #open = new Set<Segment>();

  /** @param segments the journal's own list, which changes */
  constructor(segments: readonly Segment[], recent: RecentFrames) {
    this.#segments = segments;
    this.#recent = recent;
  }

  clear(): void {
    this.#held.clear();
    this.#open.clear();
  }

  async fetch(topic: TopicName, partition: number, from: number, end: number, limit: number): Promise<Fetched> {
    const place: PlaceName = `${topic}/${partition}`;
    let held = this.#held.get(place);
    if (held === undefined || from < held.from || from >= held.next) {
      const found = this.#find(place, from);
      if (found === undefined || found.chunk.first >= end) return { records: [], next: end };
      const { segment, chunk } = found;
      let records: LogRecord[];
      try {
        const wanted = (t: string, p: number, offset: number) => t === topic && p === partition && offset >= from;
        records = this.#recall(segment, chunk, wanted) ?? (await this.#read(segment, chunk, wanted));
      } catch (error) {
        // Compaction has put a new file in the place of this one since it was found.
        const gone = (error as NodeJS.ErrnoException).code === 'ENOENT' && !this.#segments.includes(segment);
        if (gone) return this.fetch(topic, partition, from, end, limit);
        throw error;
      }
      const bytes = records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
      held = followedBy(this.#held.get(place), { from, next: chunk.last + 1, bytes, records });
      this.#keep(place, held);
    }
    const start = lowerBound(held.records, from);
    const stop = Math.min(lowerBound(held.records, end), start + limit);
    const records = held.records.slice(start, stop);
    const following = held.records[stop];
    return { records, next: Math.min(end, following?.offset ?? held.next) };
  }

  async #read(segment: Segment, chunk: Chunk, wanted: Wanted): Promise<LogRecord[]> {
    const records = await segment.read(chunk, wanted);
    await this.#letFilesGo(segment);
    return records;
  }

  /** The records of a stretch whose frames are still in memory. That memory is used again, so values are copied. */
  #recall(segment: Segment, { start, end }: Chunk, wanted: Wanted): LogRecord[] | undefined {
    const frames = this.#recent.find(segment, start, end);
    return frames?.flatMap((frame) =>
      parseRecords(frame.subarray(frameHeaderBytes), wanted).records.map((record) => ({
        ...record,
        value: record.value === null ? null : Uint8Array.prototype.slice.call(record.value),
      })),
    );
  }

  #find(place: PlaceName, from: number): { segment: Segment; chunk: Chunk } | undefined {
    for (const segment of this.#segments) {
      const chunk = segment.chunks.find(place, from);
      if (chunk !== undefined) return { segment, chunk: { ...chunk } };
    }
    return undefined;
  }

  #keep(place: PlaceName, held: Stretch): void {
    this.#held.delete(place);
    this.#held.set(place, held);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= heldStretches) break;
      this.#held.delete(oldest);
    }
  }

  /** Files are opened when they are read, and only so many stay open. The last one belongs to the writer. */
  async #letFilesGo(read: Segment): Promise<void> {
    this.#open.delete(read);
    this.#open.add(read);
    for (const segment of this.#open) {
      if (this.#open.size <= heldFiles) break;
      this.#open.delete(segment);
      if (segment !== this.#segments.at(-1)) await segment.rest();
    }
  }
}

/** Records of which a stretch that goes on keeps hold, so that readers who come a little later are handed the very same bytes. */
const mostTogether = { records: 500, bytes: 1 << 20 };

/** One stretch of two where the second goes on where the first ends; of what is too much the first are let go, none of the second. */
function followedBy(first: Stretch | undefined, second: Stretch): Stretch {
  const half = mostTogether.records / 2;
  if (first?.next !== second.from || second.records.length > half) return second;
  if (first.bytes + second.bytes > mostTogether.bytes) return second;
  for (const record of second.records) first.records.push(record);
  first.bytes += second.bytes;
  first.next = second.next;
  // Seldom, and then half of them: one each time would be a copy of all.
  if (first.records.length > mostTogether.records) {
    for (const { value } of first.records.splice(0, first.records.length - half)) first.bytes -= value?.length ?? 0;
    first.from = first.records[0]?.offset ?? first.next;
  }
  return first;
}

/** Index of the first record whose offset is not smaller than `offset`. */
function lowerBound(records: readonly LogRecord[], offset: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle] as LogRecord).offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
