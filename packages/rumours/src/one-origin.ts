import type { Rumour } from '@hearsay/contracts';

/** What a list must know of a rumour to see whether one origin alone carries it. */
export type Carried = Pick<Rumour, 'state' | 'sources' | 'authors'> & Partial<Pick<Rumour, 'assignee' | 'incidents'>>;

/** How many rumours that one origin alone carries stand in a list unasked; the rest of them are folded. */
export const shareOfOneOrigin = 10;

/**
 * The source that alone carries a rumour: met nowhere else, by one author at most, and not yet touched by a person. `undefined` where
 * several say it or somebody works on it. An author is never the key, or a list would become the profile of a person; a tipline is one
 * origin, however many addresses write to it.
 */
export function originOf({ state, sources, authors, assignee, incidents }: Carried): string | undefined {
  if (state !== 'new' || assignee !== undefined || (incidents?.length ?? 0) > 0 || authors > 1) return undefined;
  const [origin, another] = Object.keys(sources);
  return another === undefined ? origin : undefined;
}

/** What of a list is shown, and how many of each origin are folded behind the last of it that is. */
export interface Folded<T> {
  readonly shown: readonly T[];
  readonly folded: readonly T[];
  readonly folds: readonly { readonly origin: string; readonly count: number; readonly after: T }[];
}

/**
 * Folds a list: of each origin the first `most` in the order of `before` stay. One walk, so that a flood of fifty thousand costs no
 * sort; `shown` is in the order in which it was given.
 * @param before whether the first stands before the second in the list; a total order.
 */
export function foldByOrigin<T>(
  list: readonly T[],
  carried: (one: T) => Carried,
  before: (a: T, b: T) => boolean,
  most = shareOfOneOrigin,
): Folded<T> {
  const first = new Map<string, T[]>();
  const counts = new Map<string, number>();
  const origins = list.map((one) => originOf(carried(one)));
  list.forEach((one, i) => {
    const origin = origins[i];
    if (origin === undefined) return;
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
    const best = first.get(origin) ?? [];
    first.set(origin, best);
    if (best.length === most && !before(one, best[most - 1] as T)) return;
    const at = best.findIndex((other) => before(one, other));
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > most) best.pop();
  });
  const kept = new Set([...first.values()].flat());
  const stays = (one: T, i: number) => origins[i] === undefined || kept.has(one);
  return {
    shown: list.filter(stays),
    folded: list.filter((one, i) => !stays(one, i)),
    folds: [...first].flatMap(([origin, best]) => {
      const count = (counts.get(origin) ?? 0) - best.length;
      return count > 0 ? [{ origin, count, after: best.at(-1) as T }] : [];
    }),
  };
}
