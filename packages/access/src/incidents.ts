import {
  type Actor,
  type Incident,
  type IncidentActionKind,
  type IncidentState,
  incidentActionKinds,
} from '@hearsay/contracts';
import { may, permissions } from './permissions.ts';
import type { Viewer } from './seen-by.ts';
import { visible } from './tlp.ts';

type Person = Pick<Actor, 'roles' | 'agency'>;

const ofTheAuthority = (actor: Person): boolean => may(actor, 'read-everything');

/**
 * Whether an incident exists for somebody: within their clearance, and for an agency where it reported it itself, or where it may be known
 * in the whole community (TLP:GREEN and wider).
 */
export function seesIncident(
  { actor, clearance }: Omit<Viewer, 'knows'>,
  incident: Pick<Incident, 'tlp' | 'agency'>,
): boolean {
  if (!visible(incident.tlp, clearance)) return false;
  if (ofTheAuthority(actor)) return true;
  return (actor.agency !== undefined && incident.agency === actor.agency) || visible(incident.tlp, 'TLP:GREEN');
}

/** Whom somebody may report for: the authority's people for anybody, an agency-member for the own agency. */
export const mayReportFor = (actor: Person, agency: Incident['agency']): boolean =>
  may(actor, 'report-incidents') && (ofTheAuthority(actor) || (agency !== undefined && agency === actor.agency));

/** Whether somebody decides about an incident at all: an agency-member about what the own agency reported. */
export function mayDecideIncident(actor: Person, incident: Pick<Incident, 'agency'>): boolean {
  if (!may(actor, 'decide-incidents')) return false;
  const assessing = actor.roles.some(
    (role) => role !== 'agency-member' && permissions['decide-incidents'].includes(role),
  );
  return assessing || (actor.agency !== undefined && incident.agency === actor.agency);
}

/** What a person may do about an incident as it stands now. @param lifecycle `nextIncidentState` of the rumours. */
export function allowedOnIncident(
  actor: Person,
  incident: Pick<Incident, 'agency' | 'state'>,
  lifecycle: (action: IncidentActionKind, state: IncidentState) => IncidentState | undefined,
): IncidentActionKind[] {
  if (!mayDecideIncident(actor, incident)) return [];
  return incidentActionKinds.filter((action) => lifecycle(action, incident.state) !== undefined);
}
