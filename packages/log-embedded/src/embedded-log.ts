import { HearsayError, type TopicName } from '@hearsay/contracts';
import type { AppendRecord, EventLog, LogRecord, Position, SubscribeOptions, Subscription } from '@hearsay/log';
import { Group } from './delivery/group.ts';
import { Tail } from './delivery/tail.ts';
import type { Summary } from './journal/chunks.ts';
import { compact } from './journal/compaction.ts';
import { asLogError } from './journal/damage.ts';
import { type FileOperations, nodeFiles } from './journal/files.ts';
import { Journal } from './journal/journal.ts';
import type { KeptDays } from './journal/retention.ts';
import { lockFolder } from './lock.ts';

export interface EmbeddedLogOptions {
  /** Made if it is missing. One process at a time owns it. */
  readonly folder: string;
  /** Fixed when the folder is made; opening it with another number is refused. */
  readonly partitions: number;
  /** Milliseconds since 1970, for `appendedAt`. Default: the system's clock. */
  readonly clock?: () => number;
  /** Whether an append waits until the disk has it. Default true; false is for tests and demonstrations. */
  readonly sync?: boolean;
  /** Days for which topics are kept, where the configuration says otherwise than the table; of one that is kept until it is read, how long what was read stays. */
  readonly keptDays?: KeptDays;
  /** Default 64 MiB. */
  readonly segmentBytes?: number;
  /** File operations, for tests that let them fail. */
  readonly files?: FileOperations;
}

/**
 * Opens the event log in a folder.
 * @throws HearsayError `log-unavailable` where another process has it, `log-corrupt` where it is damaged, `log-full`,
 *   `bad-configuration` where it was made with another number of partitions.
 */
export async function openEmbeddedLog(options: EmbeddedLogOptions): Promise<EventLog> {
  const files = options.files ?? nodeFiles;
  const { folder, partitions } = options;
  if (!Number.isInteger(partitions) || partitions < 1 || partitions > 65_535) {
    throw new HearsayError('bad-configuration', `a log has 1 to 65535 partitions, not ${partitions}`);
  }
  let unlock = () => {};
  try {
    await files.makeFolder(folder);
    unlock = await lockFolder(folder);
    return await EmbeddedLog.open(options, files, unlock);
  } catch (error) {
    unlock();
    throw asLogError(error, folder, 'opening');
  }
}

class EmbeddedLog implements EventLog {
  readonly partitions: number;
  readonly #place: { readonly files: FileOperations; readonly folder: string; readonly segmentBytes: number };
  readonly #keptDays: KeptDays;
  readonly #unlock: () => void;
  readonly #groups = new Map<string, Group>();
  readonly #tails = new Set<Tail>();
  #journal!: Journal;
  #compacting: Promise<void> = Promise.resolve();
  #closed: Promise<void> | undefined;

  private constructor(options: EmbeddedLogOptions, files: FileOperations, unlock: () => void) {
    this.partitions = options.partitions;
    this.#place = { files, folder: options.folder, segmentBytes: options.segmentBytes ?? 64 << 20 };
    this.#keptDays = options.keptDays ?? {};
    this.#unlock = unlock;
  }

  static async open(options: EmbeddedLogOptions, files: FileOperations, unlock: () => void): Promise<EventLog> {
    const log = new EmbeddedLog(options, files, unlock);
    log.#journal = await Journal.open(
      {
        ...log.#place,
        partitions: options.partitions,
        clock: options.clock ?? Date.now,
        sync: options.sync ?? true,
        frameBytes: 768 << 10,
        recentBytes: 16 << 20,
      },
      (summaries) => log.#wake(summaries),
    );
    return log;
  }

  /** Topics need no making here; their names are checked. */
  async ensureTopics(topics: readonly TopicName[]): Promise<void> {
    this.#mustBeOpen();
    for (const topic of topics) this.#journal.state.ends(topic);
  }

  async append(records: readonly AppendRecord[], signal?: AbortSignal): Promise<Position[]> {
    this.#mustBeOpen();
    return this.#journal.append(records, signal);
  }

  read(topic: TopicName, partition: number, from: number, signal?: AbortSignal): AsyncIterable<readonly LogRecord[]> {
    this.#mustBeOpen();
    return this.#readUntil(topic, partition, from, this.#journal.state.end(topic, partition), signal);
  }

  async *#readUntil(topic: TopicName, partition: number, from: number, end: number, signal: AbortSignal | undefined) {
    for (let next = from; next < end; ) {
      signal?.throwIfAborted();
      this.#mustBeOpen();
      const fetched = await this.#journal.fetch(topic, partition, next, end, 1000).catch((error) => {
        throw asLogError(error, this.#place.folder, 'reading');
      });
      next = fetched.next;
      if (fetched.records.length > 0) yield fetched.records;
    }
  }

  async ends(topic: TopicName): Promise<number[]> {
    this.#mustBeOpen();
    return [...this.#journal.state.ends(topic)];
  }

  async committed(group: string, topic: TopicName): Promise<(number | undefined)[]> {
    this.#mustBeOpen();
    return this.#journal.state.ends(topic).map((_, n) => this.#journal.state.committed(group, topic, n));
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    this.#mustBeOpen();
    if (options.from === 'end') this.#beginAtEnd(options);
    let group = this.#groups.get(options.group);
    if (group === undefined) {
      group = new Group(this.#journal);
      this.#groups.set(options.group, group);
    }
    return group.join(options);
  }

  /** A group that begins at the end begins there once: what comes while none of its members runs is for it, too. */
  #beginAtEnd({ group, topics }: SubscribeOptions): void {
    for (const topic of topics) {
      for (const [partition, offset] of this.#journal.state.ends(topic).entries()) {
        if (this.#journal.state.committed(group, topic, partition) === undefined) {
          this.#journal.commit({ group, topic, partition, offset });
        }
      }
    }
  }

  async tail(
    topics: readonly TopicName[],
    from: 'beginning' | 'end' | readonly Position[],
    handler: (records: readonly LogRecord[]) => void | Promise<void>,
    onError?: (error: unknown) => void,
  ): Promise<Subscription> {
    this.#mustBeOpen();
    const tail = new Tail(this.#journal, topics, from, handler, onError);
    this.#tails.add(tail);
    return {
      stop: async () => {
        await tail.stop();
        this.#tails.delete(tail);
      },
    };
  }

  async compact(now: number, only?: readonly TopicName[]): Promise<void> {
    this.#mustBeOpen();
    const done = this.#compacting
      .then(() => compact(this.#journal, this.#place, { now, keptDays: this.#keptDays, ...(only ? { only } : {}) }))
      .catch((error) => {
        throw asLogError(error, this.#place.folder, 'compacting');
      });
    this.#compacting = done.catch(() => undefined);
    return done;
  }

  async ping(): Promise<void> {
    this.#mustBeOpen();
    await this.#journal.ping();
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    try {
      await Promise.all([...this.#groups.values()].map((group) => group.stopAll()));
      await Promise.all([...this.#tails].map((tail) => tail.stop()));
      await this.#compacting;
      await this.#journal.close();
    } finally {
      this.#unlock();
    }
  }

  #wake(summaries: readonly Summary[]): void {
    for (const { topic, partition } of summaries) {
      for (const group of this.#groups.values()) group.wake(topic, partition);
      for (const tail of this.#tails) tail.wake(topic);
    }
  }

  #mustBeOpen(): void {
    if (this.#closed !== undefined) throw new HearsayError('log-unavailable', 'the log is closed');
  }
}
