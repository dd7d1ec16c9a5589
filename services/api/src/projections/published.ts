import type { Rumour, RumourId } from '@hearsay/contracts';
import type { PublishedRebuttal } from '@hearsay/rebuttals';
import { publishedOf } from '@hearsay/rebuttals';

/** What the public page shows. A projection of `rumours`, held in memory, so that the page stands when everything else is down. */
export class PublishedProjection {
  readonly #items = new Map<RumourId, PublishedRebuttal>();
  readonly #exercise: boolean;
  /** Rises when anything public changes. */
  revision = 0;

  constructor(exercise: boolean) {
    this.#exercise = exercise;
  }

  take(rumour: Rumour, at: string): void {
    const item = this.#exercise ? undefined : publishedOf(rumour, at);
    if (item === undefined) {
      if (this.#items.delete(rumour.id)) this.revision += 1;
      return;
    }
    const before = this.#items.get(rumour.id);
    if (before && before.version === item.version && before.verdict === item.verdict) return;
    this.#items.set(rumour.id, item);
    this.revision += 1;
  }

  /** Newest first. */
  newest(): PublishedRebuttal[] {
    return [...this.#items.values()].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  }
}
