import type { TopicName } from '@hearsay/contracts';
import type { LogRecord, Position, SubscribeOptions } from '@hearsay/log';
import { backOff, pause } from '../patience.ts';
import type { Cursor, Poller } from '../poller.ts';
import type { Committer } from './committer.ts';

export interface PartitionWorkOptions {
  readonly partition: number;
  readonly subscription: SubscribeOptions;
  readonly poller: Poller;
  readonly committer: Committer;
  /** Full name of a topic. */
  readonly nameOf: (topic: TopicName) => string;
  /** Where the group goes on in each topic, where `assigned` says nothing else. */
  readonly begin: (partition: number) => Promise<readonly Position[]>;
}

const bufferBytes = 2 * 1024 * 1024;

/** What has been fetched of one topic's partition and not yet delivered. */
class Buffered implements Cursor {
  readonly topic: TopicName;
  readonly partition: number;
  offset: number;
  readonly #batch: number;
  readonly #arrived: () => void;
  #records: LogRecord[] = [];
  #bytes = 0;

  constructor(position: Position, batch: number, arrived: () => void) {
    this.topic = position.topic;
    this.partition = position.partition;
    this.offset = position.offset;
    this.#batch = batch;
    this.#arrived = arrived;
  }

  full(): boolean {
    return this.#records.length >= this.#batch || this.#bytes >= bufferBytes;
  }

  take(records: readonly LogRecord[]): void {
    for (const record of records) {
      this.#records.push(record);
      this.#bytes += record.value?.length ?? 0;
    }
    this.#arrived();
  }

  next(): LogRecord[] {
    const records = this.#records.splice(0, this.#batch);
    for (const record of records) this.#bytes -= record.value?.length ?? 0;
    return records;
  }
}

/** The work of one member on one partition number, over all topics of the subscription: one delivery after the other. */
export class PartitionWork {
  readonly #options: PartitionWorkOptions;
  readonly #over = new AbortController();
  #cursors: Buffered[] = [];
  #turn = 0;
  #arrived: () => void = () => undefined;
  #begun = false;
  readonly #ended: Promise<void>;

  constructor(options: PartitionWorkOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  /** Aborts the delivery in flight and waits for it to end; then tells the subscription that the partition is gone. */
  async end(): Promise<void> {
    this.#over.abort();
    this.#options.poller.remove(this.#cursors);
    this.#arrived();
    await this.#ended;
    if (!this.#begun) return;
    await this.#options.subscription.revoked?.(this.#options.partition).catch((error) => this.#tell(error));
  }

  async #run(): Promise<void> {
    const positions = await this.#begin();
    if (positions === undefined) return;
    const batch = this.#options.subscription.batch ?? 500;
    this.#cursors = positions.map((position) => new Buffered(position, batch, () => this.#arrived()));
    this.#options.poller.add(this.#cursors);
    while (!this.#over.signal.aborted) {
      const arrival = new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
      const next = this.#next();
      if (next === undefined) await arrival;
      else await this.#deliver(next.cursor, next.records);
    }
  }

  /** Where to go on. `undefined` when the partition was lost before that was known. */
  async #begin(): Promise<readonly Position[] | undefined> {
    const { partition, subscription, begin, committer, nameOf } = this.#options;
    for (let failures = 0; !this.#over.signal.aborted; failures += 1) {
      try {
        this.#begun = true;
        const told = (await subscription.assigned?.(partition, this.#over.signal)) ?? [];
        if (this.#over.signal.aborted) return undefined;
        const own = await begin(partition);
        return own.map((one) => {
          const given = told.find((t) => t.topic === one.topic && t.partition === partition);
          // Whoever knows that it is further has done what lies between: nobody would ever commit that otherwise.
          if (given !== undefined && given.offset > one.offset)
            committer.mark(nameOf(one.topic), partition, given.offset);
          return given ?? one;
        });
      } catch (error) {
        this.#tell(error);
        await pause(backOff(failures + 1, 10_000), this.#over.signal);
      }
    }
    return undefined;
  }

  /** Topics take turns. */
  #next(): { cursor: Buffered; records: LogRecord[] } | undefined {
    for (let n = 0; n < this.#cursors.length; n += 1) {
      const cursor = this.#cursors[(this.#turn + n) % this.#cursors.length]!;
      const wasFull = cursor.full();
      const records = cursor.next();
      if (records.length === 0) continue;
      if (wasFull && !cursor.full()) this.#options.poller.kick();
      this.#turn = (this.#turn + n + 1) % this.#cursors.length;
      return { cursor, records };
    }
    return undefined;
  }

  async #deliver({ topic, partition }: Buffered, records: readonly LogRecord[]): Promise<void> {
    const signal = this.#over.signal;
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await this.#options.subscription.handler({ topic, partition, records, signal });
        // What ended after the partition was lost does not count: the next holder does it again.
        if (signal.aborted) return;
        const last = records.at(-1)!;
        this.#options.committer.mark(this.#options.nameOf(topic), partition, last.offset + 1);
        return;
      } catch (error) {
        this.#tell(error);
        await pause(backOff(failures + 1, 10_000), signal);
      }
    }
  }

  #tell(error: unknown): void {
    this.#options.subscription.onError?.(error);
  }
}
