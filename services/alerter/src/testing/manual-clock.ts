import type { Clock } from '@hearsay/worker';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that a test turns by hand. It begins at the real time: signatures are checked against that. */
export class ManualClock implements Clock {
  readonly #sleepers = new Set<Sleeper>();
  readonly #watching = new Set<() => void>();
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper = {
        until: this.#now + milliseconds,
        wake: () => {
          this.#sleepers.delete(sleeper);
          resolve();
        },
      };
      if (milliseconds <= 0 || signal?.aborted) return resolve();
      signal?.addEventListener('abort', sleeper.wake, { once: true });
      this.#sleepers.add(sleeper);
      for (const look of this.#watching) look();
    });
  }

  /** Resolves when somebody sleeps, to the milliseconds until the first of them wakes. */
  async asleep(): Promise<number> {
    while (this.#sleepers.size === 0) {
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#watching.delete(look);
          resolve();
        };
        this.#watching.add(look);
      });
    }
    return Math.min(...[...this.#sleepers].map(({ until }) => until)) - this.#now;
  }

  turn(milliseconds: number): void {
    this.#now += milliseconds;
    for (const sleeper of [...this.#sleepers]) if (sleeper.until <= this.#now) sleeper.wake();
  }
}
