import type { TopicName } from '@hearsay/contracts';
import type { LogRecord, Position } from '@hearsay/log';
import type { Journal } from '../journal/journal.ts';
import { backOff, tell, WakeUp } from './wake-up.ts';

interface Cursor {
  readonly topic: TopicName;
  readonly partition: number;
  next: number;
}

/** Follows topics without a group: every partition in turn, one batch after the other. */
export class Tail {
  readonly #journal: Journal;
  readonly #cursors: Cursor[];
  readonly #handler: (records: readonly LogRecord[]) => void | Promise<void>;
  readonly #onError: ((error: unknown) => void) | undefined;
  readonly #wakeUp = new WakeUp();
  readonly #ending = new AbortController();
  readonly #ended: Promise<void>;

  constructor(
    journal: Journal,
    topics: readonly TopicName[],
    from: 'beginning' | 'end' | readonly Position[],
    handler: (records: readonly LogRecord[]) => void | Promise<void>,
    onError?: (error: unknown) => void,
  ) {
    this.#journal = journal;
    this.#handler = handler;
    this.#onError = onError;
    this.#cursors = topics.flatMap((topic) =>
      journal.state.ends(topic).map((end, partition) => {
        if (from === 'beginning') return { topic, partition, next: 0 };
        if (from === 'end') return { topic, partition, next: end };
        const given = from.find((one) => one.topic === topic && one.partition === partition);
        return { topic, partition, next: given?.offset ?? end };
      }),
    );
    this.#ended = this.#run();
  }

  wake(topic: TopicName): void {
    if (this.#cursors.some((cursor) => cursor.topic === topic)) this.#wakeUp.ring();
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    let failures = 0;
    while (!signal.aborted) {
      let moved = false;
      for (const cursor of this.#cursors) {
        if (signal.aborted) return;
        const end = this.#journal.state.end(cursor.topic, cursor.partition);
        if (cursor.next >= end) continue;
        try {
          const { records, next } = await this.#journal.fetch(cursor.topic, cursor.partition, cursor.next, end, 500);
          cursor.next = next;
          moved = true;
          failures = 0;
          if (records.length > 0 && !signal.aborted) await this.#hand(records);
        } catch (error) {
          // Reading failed: the cursor stands where it stood.
          tell(this.#onError, error);
          await backOff(failures, signal);
          failures += 1;
          moved = true;
        }
      }
      if (!moved) await this.#wakeUp.wait(signal);
    }
  }

  async #hand(records: readonly LogRecord[]): Promise<void> {
    try {
      await this.#handler(records);
    } catch (error) {
      tell(this.#onError, error);
    }
  }
}
