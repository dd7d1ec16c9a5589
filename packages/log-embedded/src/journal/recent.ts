import type { TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';

interface Place {
  /** Every record from this offset on is held. */
  since: number;
  records: LogRecord[];
  /** Index of the first record that is still held. */
  head: number;
}

/** The newest records, so that whoever follows the log is served from memory. Bounded by the bytes of the frames they came in. */
export class RecentRecords {
  readonly #bound: number;
  readonly #places = new Map<string, Place>();
  readonly #frames: { bytes: number; records: readonly LogRecord[] }[] = [];
  #head = 0;
  #bytes = 0;

  /** @param bound bytes */
  constructor(bound: number) {
    this.#bound = bound;
  }

  add(records: readonly LogRecord[], bytes: number): void {
    if (records.length === 0) return;
    for (const record of records) {
      const name = `${record.topic}/${record.partition}`;
      let place = this.#places.get(name);
      if (place === undefined) {
        place = { since: record.offset, records: [], head: 0 };
        this.#places.set(name, place);
      }
      place.records.push(record);
    }
    this.#frames.push({ bytes, records });
    this.#bytes += bytes;
    while (this.#bytes > this.#bound && this.#head < this.#frames.length) this.#forgetOldest();
  }

  /** Up to `limit` records from offset `from` on, or `undefined` where they are not held and must be read from the file. */
  get(topic: TopicName, partition: number, from: number, limit: number): LogRecord[] | undefined {
    const place = this.#places.get(`${topic}/${partition}`);
    if (place === undefined || from < place.since) return undefined;
    const start = place.head + (from - place.since);
    return place.records.slice(start, start + limit);
  }

  #forgetOldest(): void {
    const frame = this.#frames[this.#head];
    if (frame === undefined) return;
    this.#head += 1;
    this.#bytes -= frame.bytes;
    for (const record of frame.records) {
      const place = this.#places.get(`${record.topic}/${record.partition}`);
      if (place === undefined) continue;
      place.head += 1;
      place.since = record.offset + 1;
      if (place.head > 1024 && place.head * 2 > place.records.length) {
        place.records = place.records.slice(place.head);
        place.head = 0;
      }
    }
    if (this.#head > 1024 && this.#head * 2 > this.#frames.length) {
      this.#frames.splice(0, this.#head);
      this.#head = 0;
    }
  }

  /** Forgets everything: compaction has changed what stands in the files. */
  clear(): void {
    this.#places.clear();
    this.#frames.length = 0;
    this.#head = 0;
    this.#bytes = 0;
  }
}
