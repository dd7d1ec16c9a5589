import { seenBy, type Viewer } from '@hearsay/access';
import { HearsayError, type Rumour } from '@hearsay/contracts';
import type { DocumentKind, Query, Search, Term } from '@hearsay/index';
import type { Services } from '../services.ts';
import { type Caller, viewerOf } from '../sign-in/sign-in.ts';

/** The caller as the rules of access see them. */
export function viewer({ projections }: Services, caller: Caller): Viewer {
  const who = viewerOf(caller);
  return {
    ...who,
    knows: (id) => projections.rumours.exists(id, who, caller.everything) || projections.incidents.exists(id, who),
  };
}

/**
 * A rumour as it stands, whole, for somebody to whom it exists. The latest ones come from memory, so that a decision's effect is seen
 * before the index has it, and while the index is away.
 * @throws HearsayError `no-such-rumour`, in the same words whether there is none or it is hidden.
 */
export async function rumourFor(services: Services, caller: Caller, id: string): Promise<Rumour> {
  const { projections, context } = services;
  if (!viewer(services, caller).knows(id)) throw new HearsayError('no-such-rumour', `no rumour ${id} for the caller`);
  const whole = projections.rumours.whole(id);
  if (whole) return whole;
  const hit = await context.index.get('rumour', id);
  if (!hit) throw new HearsayError('index-unavailable', `rumour ${id} is in the log and not yet in the index`);
  return (hit.body as { rumour: Rumour }).rumour;
}

export const shown = (services: Services, caller: Caller, rumour: Rumour): Rumour =>
  seenBy(viewer(services, caller), rumour);

/** A query that finds what exists for the caller and nothing else. `undefined` where nothing can. */
export function queryFor(services: Services, caller: Caller, kind: DocumentKind, search: Search): Query | undefined {
  const { context, projections } = services;
  const query = { kind, search, clearance: caller.clearance, jurisdiction: context.config.jurisdiction.id };
  if (caller.everything) return query;
  const ids = [...projections.rumours.existing(viewerOf(caller), false)];
  if (ids.length === 0) return undefined;
  const concerned: Term = { kind: 'field', field: 'rumour', values: ids };
  return { ...query, search: { all: [...search.all, concerned], none: search.none } };
}
