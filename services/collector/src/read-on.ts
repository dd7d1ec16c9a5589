import type { EventLog } from '@hearsay/log';

/** Milliseconds that a log which is back has to hand a partition out again before its sources are somebody else's. */
const graceAfterReturn = 60_000;

/**
 * Partitions that were lost because the log is away. Their sources are read on: nobody else can be given them meanwhile, and what they show now
 * may be gone when it is back. Where only this collector cannot reach the log another reads them too, under the same ids, which is harmless.
 */
export class ReadOn {
  readonly #log: Pick<EventLog, 'ping'>;
  readonly #now: () => number;
  readonly #lost = new Set<number>();
  /** Milliseconds since 1970: since when the log answers again. */
  #back: number | undefined;
  #looking = false;

  constructor(log: Pick<EventLog, 'ping'>, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  /** A partition was taken away. @returns whether its sources are read on. */
  async lost(partition: number): Promise<boolean> {
    if (await this.#answers()) return false;
    this.#lost.add(partition);
    this.#back = undefined;
    return true;
  }

  /** A partition was handed out. @returns whether its sources were read on until now. */
  gained(partition: number): boolean {
    return this.#lost.delete(partition);
  }

  /** Partitions that another holds by now: the log is back for a while and did not hand them out here again. To be asked now and then. */
  async over(): Promise<readonly number[]> {
    if (this.#lost.size === 0 || this.#looking) return [];
    this.#looking = true;
    try {
      const isBack = await this.#answers();
      this.#back = isBack ? (this.#back ?? this.#now()) : undefined;
      if (this.#back === undefined || this.#now() - this.#back < graceAfterReturn) return [];
      const over = [...this.#lost];
      this.#lost.clear();
      return over;
    } finally {
      this.#looking = false;
    }
  }

  #answers(): Promise<boolean> {
    return this.#log.ping().then(
      () => true,
      () => false,
    );
  }
}
