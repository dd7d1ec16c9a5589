import type { Anchor } from '@hearsay/contracts';

/** The daily anchors of a jurisdiction, oldest first; the first of each day counts. */
export class AnchorProjection {
  readonly #days = new Map<string, Anchor>();

  take(anchor: Anchor): void {
    if (!this.#days.has(anchor.day)) this.#days.set(anchor.day, anchor);
  }

  all(): readonly Anchor[] {
    return [...this.#days.values()];
  }
}
