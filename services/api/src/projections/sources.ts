import type { SourceState } from '@hearsay/contracts';

/** How each source fares. A projection of `registry`, held in memory. */
export class SourceProjection {
  readonly #health = new Map<string, SourceState['health']>();

  take(state: SourceState): void {
    this.#health.set(state.source, state.health);
  }

  health(source: string): SourceState['health'] | undefined {
    return this.#health.get(source);
  }
}
