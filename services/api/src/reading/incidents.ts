import { may } from '@hearsay/access';
import { HearsayError, type Incident, type IncidentBeside, type Rumour, tlps } from '@hearsay/contracts';
import { suggestIncidents } from '@hearsay/rumours';
import type { Services } from '../services.ts';
import { type Caller, viewerOf } from '../sign-in/sign-in.ts';

/**
 * An incident, for somebody to whom it exists.
 * @throws HearsayError `no-such-incident`, in the same words whether there is none or it is hidden.
 */
export function incidentFor({ projections }: Services, caller: Caller, id: string): Incident {
  const incident = projections.incidents.exists(id, viewerOf(caller)) ? projections.incidents.get(id) : undefined;
  if (!incident) throw new HearsayError('no-such-incident', `no incident ${id} for the caller`);
  return incident;
}

/** The incidents that a rumour is linked to, and for the authority's people those that it may be about; as far as they exist for the caller. */
export function incidentsBeside(
  { projections, context }: Services,
  caller: Caller,
  rumour: Rumour,
  texts: readonly string[],
): IncidentBeside[] {
  const who = viewerOf(caller);
  const linked = (rumour.incidents ?? []).flatMap(({ incident: id, tlp }): IncidentBeside[] => {
    const incident = projections.incidents.exists(id, who) ? projections.incidents.get(id) : undefined;
    if (!incident) return [];
    const counted = tlps.indexOf(tlp) <= tlps.indexOf(rumour.tlp);
    return [{ incident: shortOf(incident), linked: true, ...(counted ? {} : { notCounted: true }) }];
  });
  if (!may(caller.actor, 'link')) return linked;
  const { clock } = context;
  const areas = projections.registered.now.config.jurisdictions;
  const suggested = suggestIncidents(rumour, texts, projections.incidents.seenBy(who), areas, clock.now());
  return [
    ...linked,
    ...suggested.map(({ incident, why }) => ({ incident: shortOf(incident), linked: false, why: [...why] })),
  ];
}

function shortOf(incident: Incident): IncidentBeside['incident'] {
  const { id, version, title, category, area, state, tlp, began, ended, agency, exercise } = incident;
  return {
    ...{ id, version, title, category, state, tlp, began, exercise },
    ...(area === undefined ? {} : { area }),
    ...(ended === undefined ? {} : { ended }),
    ...(agency === undefined ? {} : { agency }),
  };
}
