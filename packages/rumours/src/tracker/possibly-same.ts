import type { PossiblySame, Rumour } from '@hearsay/contracts';
import type { Suggested } from '../grouping.ts';
import type { TrackerState } from './state.ts';

/** Suggested rumours by where they stand now: one that was merged is suggested as what it went into, and once. */
export function standing(state: TrackerState, suggested: readonly Suggested[]): PossiblySame[] {
  const found = new Map<Rumour['id'], PossiblySame>();
  for (const { rumour, score, why } of suggested) {
    const home = state.home(rumour);
    if (state.rumours.has(home) && !found.has(home)) found.set(home, { rumour: home, score, why: [...why] });
  }
  return [...found.values()];
}

/** The rumour with what it may be the same as, as it is worded and filed now; without what people kept apart from it. */
export function suggestedAnew(state: TrackerState, { possiblySame: _, ...rumour }: Rumour): Rumour {
  const found = standing(state, state.grouping(rumour.jurisdiction).suggestFor(rumour)).filter(
    (one) => one.rumour !== rumour.id && rumour.apart?.includes(one.rumour) !== true,
  );
  return found.length > 0 ? { ...rumour, possiblySame: found } : rumour;
}
