import type { TopicName } from '@hearsay/contracts';
import type { LogRecord, SubscribeOptions } from '@hearsay/log';
import type { Journal } from '../journal/journal.ts';
import { backOff, pause, tell, WakeUp } from './wake-up.ts';

/** One member's work on one partition: one delivery after the other, the topics taking turns. */
export class Lane {
  readonly partition: number;
  readonly #journal: Journal;
  readonly #options: SubscribeOptions;
  readonly #next = new Map<TopicName, number>();
  readonly #wakeUp = new WakeUp();
  readonly #ending = new AbortController();
  readonly #ended: Promise<void>;

  constructor(journal: Journal, options: SubscribeOptions, partition: number) {
    this.#journal = journal;
    this.#options = options;
    this.partition = partition;
    this.#ended = this.#run();
  }

  wake(): void {
    this.#wakeUp.ring();
  }

  /** Aborts the delivery in flight; resolves when it has ended and the member was told of its loss. */
  async end(): Promise<void> {
    this.#ending.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    if (await this.#start(signal)) {
      while (!signal.aborted) {
        let delivered = false;
        for (const topic of this.#options.topics) {
          if (!signal.aborted && (await this.#deliver(topic, signal))) delivered = true;
        }
        if (delivered) continue;
        await this.#wakeUp.wait(signal);
        if (this.#options.gather) await pause(this.#options.gather, signal);
      }
    }
    await this.#tell(() => this.#options.revoked?.(this.partition));
  }

  /** Asks the member where to go on; `false` where the lane ended before there was an answer. */
  async #start(signal: AbortSignal): Promise<boolean> {
    const { group, topics, from } = this.#options;
    const ends = new Map(topics.map((topic) => [topic, this.#journal.state.end(topic, this.partition)]));
    for (let attempt = 0; ; attempt += 1) {
      let failed = false;
      const positions = await this.#tell(
        () => this.#options.assigned?.(this.partition, signal),
        () => {
          failed = true;
        },
      );
      if (signal.aborted) return false;
      if (failed) {
        await backOff(attempt, signal);
        continue;
      }
      for (const topic of topics) {
        const given = positions?.find((one) => one.topic === topic && one.partition === this.partition);
        const committed = this.#journal.state.committed(group, topic, this.partition);
        this.#next.set(topic, given?.offset ?? committed ?? (from === 'beginning' ? 0 : (ends.get(topic) ?? 0)));
        // Whoever knows that it is further has done what lies between: nobody would ever commit that otherwise.
        if (given !== undefined && given.offset > (committed ?? 0))
          this.#journal.commit({ group, topic, partition: this.partition, offset: given.offset });
      }
      return true;
    }
  }

  /** Delivers the next records of a topic until they are taken; `false` where there are none. */
  async #deliver(topic: TopicName, signal: AbortSignal): Promise<boolean> {
    const { partition } = this;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      const from = this.#next.get(topic) ?? 0;
      const end = this.#journal.state.end(topic, partition);
      if (from >= end) return false;
      let failed = false;
      const taken = await this.#tell(
        async () => {
          const { records, next } = await this.#journal.fetch(topic, partition, from, end, this.#options.batch ?? 500);
          if (records.length > 0 && !signal.aborted) await this.#hand(topic, records, signal);
          return next;
        },
        () => {
          failed = true;
        },
      );
      if (signal.aborted) return false;
      if (!failed && taken !== undefined) {
        this.#next.set(topic, taken);
        this.#journal.commit({ group: this.#options.group, topic, partition, offset: taken });
        return true;
      }
      await backOff(attempt, signal);
    }
    return false;
  }

  #hand(topic: TopicName, records: readonly LogRecord[], signal: AbortSignal): Promise<void> {
    return this.#options.handler({ topic, partition: this.partition, records, signal });
  }

  async #tell<Result>(work: () => Promise<Result> | undefined, onFailure?: () => void): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      onFailure?.();
      tell(this.#options.onError, error);
      return undefined;
    }
  }
}
