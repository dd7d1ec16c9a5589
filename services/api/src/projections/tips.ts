import type { InboxId, Tip, TipState } from '@hearsay/contracts';

const day = 86_400_000;
/** Tips at hand. Older ones stay in the log. */
const mostTips = 20_000;

/** The latest tips with their state. A projection of `inbox`, held in memory. */
export class TipProjection {
  readonly #tips = new Map<InboxId, Tip>();
  readonly #fresh: Tip[] = [];
  readonly #counts = new Map<TipState, number>();

  /** Whether it was news. */
  take(tip: Tip): boolean {
    const before = this.#tips.get(tip.id);
    if (before && before.version >= tip.version) return false;
    if (before) this.#count(before.state, -1);
    this.#tips.set(tip.id, tip);
    this.#count(tip.state, 1);
    if (!before) this.#fresh.push(tip);
    if (this.#fresh.length > mostTips) this.#fresh.shift();
    if (this.#tips.size > mostTips) this.#drop();
    return true;
  }

  get(id: InboxId): Tip | undefined {
    return this.#tips.get(id);
  }

  /** The tips that came since it was last asked. */
  drain(): readonly Tip[] {
    return this.#fresh.splice(0);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  /**
   * Tips of a state: those of origins that sent few come first, so that one that sends many buries nobody; equals newest first.
   * @param now milliseconds since 1970.
   */
  list(state: TipState | undefined, most: number, now: number): { tip: Tip; ofOrigin: number }[] {
    const from = new Date(now - day).toISOString();
    const origins = new Map<string, number>();
    for (const { origin, at } of this.#tips.values())
      if (at >= from) origins.set(origin, (origins.get(origin) ?? 0) + 1);
    const found = [...this.#tips.values()]
      .filter((tip) => state === undefined || tip.state === state)
      .map((tip) => ({ tip, ofOrigin: origins.get(tip.origin) ?? 0 }));
    return found
      .sort((a, b) => a.ofOrigin - b.ofOrigin || (a.tip.at < b.tip.at ? 1 : a.tip.at > b.tip.at ? -1 : 0))
      .slice(0, most);
  }

  #count(state: TipState, by: number): void {
    this.#counts.set(state, (this.#counts.get(state) ?? 0) + by);
  }

  #drop(): void {
    const oldest = this.#tips.values().next().value as Tip;
    this.#tips.delete(oldest.id);
    this.#count(oldest.state, -1);
  }
}
