/** Someone whose turn comes again and again. Milliseconds. */
export interface Turns {
  readonly due: number;
  /** Until the turn after it; unknown before the first. */
  readonly interval?: number;
}

/** The turns of all that fall into a stretch, if each keeps to its interval. */
export function* turnsWithin(all: Iterable<Turns>, from: number, until: number): Iterable<number> {
  for (const { due, interval = 0 } of all) {
    const step = Math.max(interval, until - from);
    const skipped = Math.max(0, Math.ceil((from - due) / step));
    for (let at = due + skipped * step; at <= until; at += step) if (at >= from) yield at;
  }
}

/**
 * The moment of a stretch that lies farthest from all that are taken, the latest where several do: asked at moments chosen so, sources
 * come to be asked evenly however they began, and what one of them brings does not wait for what another brought.
 * @param taken in any order; milliseconds, as everything here.
 */
export function calmest(taken: Iterable<number>, from: number, until: number): number {
  const all = [Number.NEGATIVE_INFINITY, ...[...taken].sort((a, b) => a - b), Number.POSITIVE_INFINITY];
  let best = until;
  let room = -1;
  for (let n = 1; n < all.length; n += 1) {
    const [before, after] = [all[n - 1] as number, all[n] as number];
    // Of a gap that reaches into the stretch its middle is best, or the end of the stretch that is nearest to it.
    if (after < from || before > until) continue;
    const middle = Number.isFinite(before) ? (Number.isFinite(after) ? (before + after) / 2 : until) : from;
    const at = Math.min(until, Math.max(from, middle));
    const free = Math.min(at - before, after - at);
    if (free < room) continue;
    best = at;
    room = free;
  }
  return all.length === 2 ? until : best;
}
