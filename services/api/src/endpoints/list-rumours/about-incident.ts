import type { RumourQuery } from '@hearsay/contracts';
import type { Search } from '@hearsay/index';
import { isOpenIncident } from '@hearsay/rumours';
import type { Glance } from '../../projections/rumours.ts';

/**
 * The search within what is linked to an incident, or to any that goes on; `undefined` where there is nothing of the kind. A rumour that was
 * merged is left to the one it went into, where that bears the link.
 * @param knows whether an incident, or a rumour, exists for whoever asks.
 */
export function aboutIncident(
  search: Search,
  incident: RumourQuery['incident'],
  glances: readonly Pick<Glance, 'id' | 'incidents' | 'mergedInto'>[],
  knows: (id: string) => boolean,
): Search | undefined {
  if (incident === undefined) return search;
  const linked = new Map<string, string | undefined>();
  for (const { id, incidents = [], mergedInto } of glances) {
    const asked = incidents.some(
      (one) => knows(one.incident) && (incident === 'open' ? isOpenIncident(one.state) : one.incident === incident),
    );
    if (asked) linked.set(id, mergedInto);
  }
  const values = [...linked]
    .filter(([, into]) => into === undefined || !linked.has(into) || !knows(into))
    .map(([id]) => id);
  return values.length === 0
    ? undefined
    : { all: [...search.all, { kind: 'field', field: 'rumour', values }], none: search.none };
}
