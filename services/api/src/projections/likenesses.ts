import type { PossiblySame, Rumour, RumourId } from '@hearsay/contracts';

interface Known {
  readonly version: number;
  readonly possiblySame: readonly PossiblySame[];
  readonly apart: readonly RumourId[];
  readonly mergedInto: RumourId | undefined;
}

const nothing: Known = { version: 0, possiblySame: [], apart: [], mergedInto: undefined };

/**
 * Which rumours may say the same, from either side: a rumour names the earlier ones it was found to be like, and those must show it too.
 * What a person kept apart or merged is no question any more. A projection of `rumours`, held in memory.
 */
export class LikenessProjection {
  readonly #known = new Map<RumourId, Known>();
  /** For each rumour, the later ones that name it. */
  readonly #namedBy = new Map<RumourId, Set<RumourId>>();

  take({ id, version, possiblySame = [], apart = [], mergedInto }: Rumour): void {
    const before = this.#known.get(id);
    if (before && before.version >= version) return;
    // Most rumours are like no other: nothing is remembered of them.
    if (!before && possiblySame.length === 0 && apart.length === 0 && mergedInto === undefined) return;
    this.#known.set(id, { version, possiblySame, apart, mergedInto });
    for (const { rumour } of possiblySame) {
      const naming = this.#namedBy.get(rumour) ?? new Set();
      this.#namedBy.set(rumour, naming.add(id));
    }
  }

  /** Rumours that may say the same as this one, each where it stands after merges, most likely first. */
  of(id: RumourId): PossiblySame[] {
    const { possiblySame, mergedInto } = this.#known.get(id) ?? nothing;
    if (mergedInto !== undefined) return [];
    const found = new Map<RumourId, PossiblySame>();
    const take = (rumour: RumourId, { score, why }: PossiblySame) => {
      const home = this.#home(rumour);
      const before = found.get(home);
      if (home === id || this.#keptApart(id, rumour) || this.#keptApart(id, home)) return;
      if (!before || before.score < score) found.set(home, { rumour: home, score, why });
    };
    for (const one of possiblySame) take(one.rumour, one);
    for (const later of this.#namedBy.get(id) ?? []) {
      const one = this.#known.get(later)?.possiblySame.find(({ rumour }) => rumour === id);
      if (one) take(later, one);
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 10);
  }

  #keptApart(a: RumourId, b: RumourId): boolean {
    return (this.#known.get(a) ?? nothing).apart.includes(b) || (this.#known.get(b) ?? nothing).apart.includes(a);
  }

  #home(id: RumourId): RumourId {
    let at = id;
    for (let hops = 0; hops < 100; hops += 1) {
      const next = this.#known.get(at)?.mergedInto;
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }
}
