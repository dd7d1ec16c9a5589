import {
  type Anchor,
  type Config,
  type DecisionRefused,
  decodeRecord,
  encodeRecord,
  type RumourEvent,
} from '@hearsay/contracts';
import { type EventLog, partitionOf } from '@hearsay/log';
import { Anchoring, firstOfEachDay } from '@hearsay/rumours';

/** How often it is looked whether a day is over, in milliseconds. */
const often = 5 * 60_000;

/**
 * Writes the anchor of each day that is over, for the jurisdiction of this installation: beside the tracker's work, from the log alone. Two
 * trackers may do so for a moment; readers take the first anchor of a day.
 */
export class DailyAnchors {
  readonly #log: EventLog;
  readonly #config: Pick<Config, 'jurisdiction' | 'exercise'>;
  readonly #now: () => number;
  readonly #told: (error: unknown) => void;
  #anchoring: Anchoring | undefined;
  #anchorsEnd = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  readonly #stopped = new AbortController();

  constructor(
    log: EventLog,
    config: Pick<Config, 'jurisdiction' | 'exercise'>,
    now: () => number,
    told: (error: unknown) => void,
  ) {
    this.#log = log;
    this.#config = config;
    this.#now = now;
    this.#told = told;
  }

  get partition(): number {
    return partitionOf(this.#config.jurisdiction.id, this.#log.partitions);
  }

  /** Looks every few minutes from now on. */
  start(): void {
    this.#timer ??= setInterval(() => void this.look(), often).unref();
  }

  /** Looks no more until it is started again. */
  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#anchoring = undefined;
  }

  async stop(): Promise<void> {
    this.pause();
    this.#stopped.abort();
    await this.#running;
  }

  /** Reads on from where it stopped and writes what is due. Never rejects: what fails is told, and done the next time. */
  look(): Promise<void> {
    this.#running = this.#running.then(() =>
      this.#look().catch((error: unknown) => {
        // What was made may not have been written: it is made again from the log.
        this.#anchoring = undefined;
        if (!this.#stopped.signal.aborted) this.#told(error);
      }),
    );
    return this.#running;
  }

  async #look(): Promise<void> {
    const { signal } = this.#stopped;
    const { partition } = this;
    const jurisdiction = this.#config.jurisdiction.id;
    if (signal.aborted) return;
    const place = { jurisdiction, partition, exercise: this.#config.exercise };
    const anchoring = this.#anchoring ?? new Anchoring(place, await this.#made(jurisdiction));
    this.#anchoring = anchoring;
    const due: Anchor[] = [];
    for await (const records of this.#log.read('rumours', partition, anchoring.end, signal)) {
      // The tracker goes first.
      await new Promise((done) => setImmediate(done));
      for (const { value, offset, key } of records) {
        if (value === null || key !== jurisdiction) continue;
        const anchor = anchoring.take({ value, offset, event: eventOf(value) }, this.#now());
        if (anchor) due.push(anchor);
      }
    }
    const last = anchoring.dayOver(this.#now());
    if (last) due.push(last);
    if (due.length === 0) return;
    // Somebody else held the partition meanwhile and anchored: what stands there is read before anything is written on top of it.
    if (((await this.#log.ends('anchors'))[partition] ?? 0) !== this.#anchorsEnd) throw new AnchoredElsewhere();
    const positions = await this.#log.append(
      due.map((anchor) => encodeRecord('anchors', anchor)),
      signal,
    );
    this.#anchorsEnd += positions.length;
  }

  async #made(jurisdiction: string): Promise<Anchor[]> {
    const made: Anchor[] = [];
    this.#anchorsEnd = 0;
    for await (const records of this.#log.read('anchors', this.partition, 0, this.#stopped.signal)) {
      for (const { value, key, offset } of records) {
        this.#anchorsEnd = offset + 1;
        if (value !== null && key === jurisdiction) made.push(decodeRecord('anchors', value));
      }
    }
    return firstOfEachDay(made);
  }
}

class AnchoredElsewhere extends Error {
  constructor() {
    super('another tracker wrote an anchor; they are read again');
    this.name = 'AnchoredElsewhere';
  }
}

/** The tracker's own output, taken at its word: a million of them are read when a tracker starts. */
const eventOf = (value: Uint8Array) => JSON.parse(Buffer.from(value).toString('utf8')) as RumourEvent | DecisionRefused;
