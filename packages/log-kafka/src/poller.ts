import type { TopicName } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { type Cluster, kafkaErrorType } from './client.ts';
import { backOff, pause } from './patience.ts';
import { edgesOf } from './reader.ts';
import { readable } from './wire.ts';

/** One partition of one topic that is being read, and where. */
export interface Cursor {
  readonly topic: TopicName;
  readonly partition: number;
  /** The offset to be fetched next. */
  offset: number;
  /** Whether what was taken has to be worked on first. */
  full(): boolean;
  take(records: readonly LogRecord[]): void;
}

/** How long a broker may hold a request for which it has nothing, milliseconds. */
const holdIdle = 500;
/** The same while a partition is left out of the request, because it is to be asked for as soon as there is room. */
const holdBusy = 20;
const bytesPerPartition = 1024 * 1024;
const bytesPerFetch = 8 * 1024 * 1024;

/**
 * Long polls for any number of cursors: one request at a time to each broker that leads one of them. Brokers answer as soon as
 * there is anything, so a record is here a few milliseconds after it was acknowledged.
 */
export class Poller {
  readonly #cluster: Cluster;
  readonly #prefix: string;
  readonly #onError: (error: unknown) => void;
  readonly #cursors = new Set<Cursor>();
  /** Cursors for which a broker gave nothing although there is something: asked for alone, see `#step`. */
  readonly #starved = new Set<Cursor>();
  readonly #loops = new Map<string, Promise<void>>();
  readonly #stopped = new AbortController();
  readonly #sleepers = new Set<() => void>();

  constructor(cluster: Cluster, prefix: string, onError: (error: unknown) => void) {
    this.#cluster = cluster;
    this.#prefix = prefix;
    this.#onError = onError;
  }

  add(cursors: readonly Cursor[]): void {
    for (const cursor of cursors) this.#cursors.add(cursor);
    this.#wake();
    this.#ensure('any');
  }

  remove(cursors: readonly Cursor[]): void {
    for (const cursor of cursors) this.#cursors.delete(cursor);
  }

  /** A cursor has room again. */
  kick(): void {
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#sleepers) wake();
    this.#sleepers.clear();
  }

  /** Until `kick`, or for as long as a broker would hold a request. */
  async #sleep(): Promise<void> {
    const woken = new AbortController();
    const wake = () => woken.abort();
    this.#sleepers.add(wake);
    await pause(holdIdle, woken.signal);
    this.#sleepers.delete(wake);
  }

  /** Once it has resolved, no cursor is given anything any more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#cursors.clear();
    this.#wake();
    await Promise.race([Promise.all(this.#loops.values()), pause(holdIdle * 2)]);
  }

  #leader(cursor: Cursor): string | undefined {
    const partitions = this.#cluster.findTopicPartitionMetadata(`${this.#prefix}${cursor.topic}`);
    const leader = partitions.find((one) => one.partitionId === cursor.partition)?.leader;
    return leader === undefined || leader < 0 ? undefined : String(leader);
  }

  /** One loop for each broker that is needed; `any` finds out which. */
  #ensure(node: string): void {
    if (this.#stopped.signal.aborted || this.#loops.has(node)) return;
    const loop = node === 'any' ? this.#survey() : this.#loop(node);
    this.#loops.set(
      node,
      loop.finally(() => this.#loops.delete(node)),
    );
  }

  /** Starts the loops; ends when each cursor has a leader with a loop. */
  async #survey(): Promise<void> {
    for (let failures = 0; !this.#stopped.signal.aborted; failures += 1) {
      try {
        const topics = [...new Set([...this.#cursors].map((cursor) => `${this.#prefix}${cursor.topic}`))];
        await this.#cluster.connect();
        await this.#cluster.addMultipleTargetTopics(topics);
        if (failures > 0) await this.#cluster.refreshMetadata();
        let complete = true;
        for (const cursor of this.#cursors) {
          const leader = this.#leader(cursor);
          if (leader === undefined) complete = false;
          else this.#ensure(leader);
        }
        if (complete) return;
      } catch (error) {
        this.#onError(error);
      }
      await pause(backOff(failures, 1000), this.#stopped.signal);
    }
  }

  async #loop(node: string): Promise<void> {
    for (let failures = 0; !this.#stopped.signal.aborted; ) {
      try {
        const mine = [...this.#cursors].filter((cursor) => this.#leader(cursor) === node);
        if (mine.length === 0) return;
        await this.#step(node, mine);
        failures = 0;
      } catch (error) {
        if (this.#stopped.signal.aborted) return;
        if (kafkaErrorType(error) === 'OFFSET_OUT_OF_RANGE') await this.#back(error).catch(this.#onError);
        else this.#onError(error);
        await pause(backOff(failures, 1000), this.#stopped.signal);
        failures += 1;
        await this.#cluster.refreshMetadata().catch(() => undefined);
        this.#ensure('any');
      }
    }
  }

  async #step(node: string, mine: readonly Cursor[]): Promise<void> {
    const open = mine.filter((cursor) => !cursor.full());
    if (open.length === 0) {
      await this.#sleep();
      return;
    }
    const alone = open.find((cursor) => this.#starved.has(cursor));
    const asked = (alone === undefined ? open : [alone]).map((cursor) => ({ cursor, offset: cursor.offset }));
    const broker = await this.#cluster.findBroker({ nodeId: node });
    const { responses } = await broker.fetch({
      maxWaitTime: open.length === mine.length ? holdIdle : holdBusy,
      minBytes: 1,
      maxBytes: bytesPerFetch,
      isolationLevel: 0,
      topics: asked.map(({ cursor, offset }) => ({
        topic: `${this.#prefix}${cursor.topic}`,
        partitions: [{ partition: cursor.partition, fetchOffset: String(offset), maxBytes: bytesPerPartition }],
      })),
    });
    for (const { cursor, offset } of asked) {
      const answer = responses
        .filter((one) => one.topicName === `${this.#prefix}${cursor.topic}`)
        .flatMap((one) => one.partitions)
        .find((one) => one.partition === cursor.partition);
      // Meanwhile the cursor can have been taken away or put elsewhere.
      if (answer === undefined || !this.#cursors.has(cursor) || cursor.offset !== offset) continue;
      const { records, next } = readable(cursor.topic, cursor.partition, offset, answer.messages);
      cursor.offset = next;
      if (next > offset) this.#starved.delete(cursor);
      else if (Number(answer.highWatermark) > offset) this.#passOver(cursor, asked.length === 1);
      if (records.length > 0) cursor.take(records);
    }
  }

  /**
   * A broker cuts its answer off within a batch, except for the first one it gives. So where a partition that was asked for alone
   * still brings nothing, its next batch is one from which compaction took every record; kafkajs does not tell where it ends.
   */
  #passOver(cursor: Cursor, alone: boolean): void {
    if (alone) cursor.offset += 1;
    this.#starved.add(cursor);
  }

  /** What a cursor wanted is not there: no longer kept, or (behind the end) the log is another one than it was. */
  async #back(error: unknown): Promise<void> {
    for (const cursor of this.#cursors) {
      const name = `${this.#prefix}${cursor.topic}`;
      const [first = 0] = await edgesOf(this.#cluster, name, [cursor.partition], 'first');
      const [next = 0] = await edgesOf(this.#cluster, name, [cursor.partition], 'next');
      if (cursor.offset >= first && cursor.offset <= next) continue;
      this.#onError(
        new Error(`${name}/${cursor.partition}: ${cursor.offset} is not in ${first}..${next}`, { cause: error }),
      );
      cursor.offset = first;
    }
  }
}
