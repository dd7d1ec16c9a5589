import { type Cause, deriveId, type Incident, type IncidentDecision, type IncidentEvent } from '@hearsay/contracts';
import { hashOf } from '../history.ts';

/**
 * A link of an incident's history.
 * @param previous hash of the one before it. @param of how many events its decision caused: it is the first of them.
 */
export function incidentEvent(
  previous: string,
  incident: Incident,
  { decision, cause, at }: { readonly decision: IncidentDecision; readonly cause: Cause; readonly at: number },
  of: number,
): IncidentEvent {
  const { id, by, reason, action } = decision;
  const event: Omit<IncidentEvent, 'hash'> = {
    ...{ type: 'incident-event', v: 1, id: deriveId('event', incident.id, incident.version, id) },
    ...{ at: new Date(at).toISOString(), cause, part: 1, of, decision: id, by, reason, action, incident, previous },
  };
  return { ...event, hash: hashOf(event) };
}
