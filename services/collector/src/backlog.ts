import { setTimeout as wait } from 'node:timers/promises';
import type { EventLog } from '@hearsay/log';
import type { Clock } from '@hearsay/worker';

/** Posts that the detector may be behind before sources are asked later: what it reads in two or three seconds. */
const longest = 400;
/** Milliseconds after which a detector that has not gone on is not waited for: it is away, and posts are safe in the log. */
const patience = 10_000;

export interface BacklogOptions {
  readonly longest?: number;
  /** Lets some time pass between two looks. */
  readonly pause?: () => Promise<unknown>;
}

/**
 * The posts that stand in the log and that the detector has not read. In one process, fetching while it is far behind takes the time that
 * it needs to catch up, and what is fetched only waits: then a source is asked later, and what it said meanwhile comes in one answer.
 */
export class Backlog {
  readonly #log: Pick<EventLog, 'ends' | 'committed'>;
  readonly #clock: Clock;
  readonly #longest: number;
  readonly #pause: () => Promise<unknown>;
  #read = -1;
  #wentOn = 0;

  constructor(log: Pick<EventLog, 'ends' | 'committed'>, clock: Clock, options: BacklogOptions = {}) {
    this.#log = log;
    this.#clock = clock;
    this.#longest = options.longest ?? longest;
    // It waits for work to be done, not for a time of day: no clock that a test turns by hand ends that.
    this.#pause = options.pause ?? (() => wait(20));
  }

  /**
   * Resolves when the backlog is short, the detector is away, or the time is over: never to wait for ever is worth more than never to
   * fetch too soon.
   * @param until milliseconds since 1970.
   */
  async short(until: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#clock.now() < until && (await this.#isLong())) await this.#pause();
  }

  async #isLong(): Promise<boolean> {
    const [ends, committed] = await Promise.all([this.#log.ends('posts'), this.#log.committed('detector', 'posts')]);
    // Before its first commit the detector is about to begin.
    if (committed.every((position) => position === undefined)) return false;
    const read = committed.reduce<number>((sum, position) => sum + (position ?? 0), 0);
    const now = this.#clock.now();
    if (read !== this.#read) {
      this.#read = read;
      this.#wentOn = now;
    }
    const waiting = ends.reduce((sum, end) => sum + end, 0) - read;
    return waiting > this.#longest && now - this.#wentOn < patience;
  }
}
