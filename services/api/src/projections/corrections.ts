import { type Standing, standingOf, type Taken, taken } from '@hearsay/claims/corrections';
import type { CorrectionBeside, CorrectionEntry } from '@hearsay/contracts';

/** What people corrected, and what became of it. A projection of `registry`, held in memory. */
export class CorrectionProjection {
  readonly #entries = new Map<string, CorrectionEntry>();
  readonly #waiting = new Map<string, () => void>();
  #known: { readonly standing: readonly Standing[]; readonly taken: Taken } | undefined;

  take(entry: CorrectionEntry): void {
    this.#entries.set(entry.id, entry);
    this.#known = undefined;
    this.#waiting.get(entry.id)?.();
  }

  get entries(): CorrectionEntry[] {
    return [...this.#entries.values()];
  }

  /** In the order in which they were made. */
  get standing(): readonly Standing[] {
    return this.#now.standing;
  }

  /** What the next training takes. */
  get taken(): Taken {
    return this.#now.taken;
  }

  /** The latest that somebody said of a claim and that was not rolled back. */
  beside(claim: string): CorrectionBeside | undefined {
    const found = this.standing.findLast(
      ({ correction, state }) => correction.claim === claim && state !== 'rolled-back',
    );
    return found && { is: found.correction.is, by: found.correction.by.name, state: found.state };
  }

  /** Resolves when an entry was read, or the signal aborts. */
  wait(id: string, signal: AbortSignal): Promise<void> {
    if (this.#entries.has(id) || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(id);
        resolve();
      };
      this.#waiting.set(id, done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  get #now() {
    if (this.#known === undefined) {
      const standing = standingOf(this.entries);
      this.#known = { standing, taken: taken(standing) };
    }
    return this.#known;
  }
}
