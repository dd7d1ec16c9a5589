import type { RumourId } from '@hearsay/contracts';
import { lookAgainAt, type TrackerPolicy, type TrackerState, weighedAnew } from '@hearsay/rumours';

/** Rumours looked at in one go: some milliseconds of work. */
const inOneGo = 200;

/**
 * Remembers when each rumour is worth a look, so that a hundred thousand quiet ones cost nothing. What follows from a look is the reducer's
 * business: this only chooses which are worth asking about.
 */
export class Lookout {
  readonly #again = new Map<
    RumourId,
    { readonly version: number; readonly at: number; readonly policy: TrackerPolicy }
  >();

  /** The rumours that time has changed, a few at a time; those that were not are not looked at again for a while. */
  *due(state: TrackerState, now: number, policy: TrackerPolicy): Iterable<RumourId[]> {
    let looked = 0;
    let changed: RumourId[] = [];
    // The keys as they are now: rumours may open while others are weighed.
    for (const id of [...state.rumours.keys()]) {
      const rumour = state.rumours.get(id)?.rumour;
      if (!rumour) continue;
      const again = this.#again.get(id);
      if (again?.version === rumour.version && again.policy === policy && again.at > now) continue;
      looked += 1;
      if (weighedAnew(state, id, now, policy)) changed.push(id);
      else this.#again.set(id, { version: rumour.version, at: lookAgainAt(rumour, now, policy), policy });
      if (looked % inOneGo !== 0) continue;
      yield changed;
      changed = [];
    }
    yield changed;
  }
}
