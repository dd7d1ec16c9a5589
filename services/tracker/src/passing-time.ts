import type { Clock, Logger } from '@hearsay/worker';
import type { TrackedPartition } from './partition.ts';

/** How often it is looked what time has changed, in milliseconds: velocities are counted by the minute. */
const often = 20_000;
/** A tracker whose last records were so much older than the clock on the wall is behind: its own time is theirs. In milliseconds. */
const behindFrom = 60_000;

interface Reached {
  /** Log time of the last record that was answered, and when it was. */
  readonly logTime: number;
  readonly at: number;
}

/**
 * Strikes the clock for the partitions that this tracker holds, beside its other work: priorities fall and phases begin although nobody
 * says anything. What that changes is written as events; so the log says when the clock struck, and nobody needs to ask it again.
 */
export class PassingTime {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #group: string;
  readonly #partitions: ReadonlyMap<number, TrackedPartition>;
  readonly #reached = new Map<number, Reached>();
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
    group: string,
    partitions: ReadonlyMap<number, TrackedPartition>,
  ) {
    this.#clock = clock;
    this.#logger = logger;
    this.#group = group;
    this.#partitions = partitions;
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.strike(), often).unref();
  }

  /** @param logTime when the log took the last record that was answered. */
  answered(partition: number, logTime: number): void {
    this.#reached.set(partition, { logTime, at: this.#clock.now() });
  }

  /** Never rejects: what fails is told, and done the next time. */
  strike(): Promise<void> {
    this.#running = this.#running.then(async () => {
      const { signal } = this.#stopped;
      for (const [partition, held] of this.#partitions) {
        if (signal.aborted || this.#isBehind(partition)) continue;
        try {
          await held.passTime(this.#clock.now(), this.#group, signal);
        } catch (error) {
          if (!signal.aborted)
            this.#logger.warn({ partition, error }, 'rumours could not be weighed anew; it is tried again');
        }
      }
    });
    return this.#running;
  }

  #isBehind(partition: number): boolean {
    const reached = this.#reached.get(partition);
    if (!reached || this.#clock.now() - reached.at > often) return false;
    return reached.at - reached.logTime > behindFrom;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopped.abort();
    await this.#running;
  }
}
