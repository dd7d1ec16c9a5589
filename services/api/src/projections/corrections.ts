import { type Standing, standingOf } from '@hearsay/claims/corrections';
import type { CorrectionEntry } from '@hearsay/contracts';

/** What people corrected, and what became of it. A projection of `registry`, held in memory. */
export class CorrectionProjection {
  readonly #entries = new Map<string, CorrectionEntry>();

  take(entry: CorrectionEntry): void {
    this.#entries.set(entry.id, entry);
  }

  get entries(): CorrectionEntry[] {
    return [...this.#entries.values()];
  }

  /** In the order in which they were made. */
  get standing(): Standing[] {
    return standingOf(this.entries);
  }
}
