import type { Changed, Tlp } from '@hearsay/contracts';

/** Somebody who follows what changes. */
export interface Follower {
  /** Whether this change may be known to them: looked at when it happens. `before`: how the thing was marked until now. */
  readonly wants: (change: Changed, before?: Tlp) => boolean;
  readonly send: (changes: readonly Changed[]) => void;
}

const mostPending = 500;

/** Tells followers what changed: many changes of one thing within a moment are told once, with the latest version. */
export class LiveHub {
  readonly #followers = new Map<Follower, Map<string, Changed>>();
  readonly #delay: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param delay how long changes are gathered, in milliseconds. */
  constructor(delay = 150) {
    this.#delay = delay;
  }

  get size(): number {
    return this.#followers.size;
  }

  follow(follower: Follower): () => void {
    this.#followers.set(follower, new Map());
    return () => this.#followers.delete(follower);
  }

  publish(change: Changed, before?: Tlp): void {
    for (const [follower, pending] of this.#followers) {
      if (!follower.wants(change, before)) continue;
      pending.set(`${change.kind} ${change.id}`, change);
      if (pending.size >= mostPending) this.#flush(follower, pending);
    }
    this.#timer ??= setTimeout(() => this.flush(), this.#delay);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const [follower, pending] of this.#followers) this.#flush(follower, pending);
  }

  #flush(follower: Follower, pending: Map<string, Changed>): void {
    if (pending.size === 0) return;
    const changes = [...pending.values()];
    pending.clear();
    follower.send(changes);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#followers.clear();
  }
}
