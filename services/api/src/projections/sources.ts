import type { SourceDecision, SourceState } from '@hearsay/contracts';

/** How each source fares, and what a person decided on it last. A projection of `registry`, held in memory. */
export class SourceProjection {
  readonly #health = new Map<string, SourceState['health']>();
  readonly #topics = new Map<string, string>();
  readonly #decisions = new Map<string, SourceDecision>();

  take(entry: SourceState | SourceDecision): void {
    if (entry.type === 'source-state') {
      this.#health.set(entry.source, entry.health);
      if (entry.websub === undefined) this.#topics.delete(entry.source);
      else this.#topics.set(entry.source, entry.websub.topic);
      return;
    }
    const before = this.#decisions.get(entry.source);
    if (before === undefined || before.at < entry.at) this.#decisions.set(entry.source, entry);
  }

  health(source: string): SourceState['health'] | undefined {
    return this.#health.get(source);
  }

  /** Under which name a hub was asked to tell of the source's news. */
  topic(source: string): string | undefined {
    return this.#topics.get(source);
  }

  decision(source: string): SourceDecision | undefined {
    return this.#decisions.get(source);
  }
}
