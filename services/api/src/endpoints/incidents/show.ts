import { allowedOnIncident, seesIncident } from '@hearsay/access';
import { IncidentDetail, type IncidentEvent, IncidentId, type IncidentRumour } from '@hearsay/contracts';
import { nextIncidentState } from '@hearsay/rumours';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import type { Glance } from '../../projections/rumours.ts';
import { incidentFor } from '../../reading/incidents.ts';
import { viewer } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import { type Caller, viewerOf } from '../../sign-in/sign-in.ts';

const mostRumours = 200;

/** `GET /api/v1/incidents/{id}` */
export const incident: Endpoint = (server, services) => {
  server.get(
    '/api/v1/incidents/:id',
    {
      config: { permission: 'read-incidents' },
      schema: {
        summary: 'An incident with its history, the rumours that are linked to it, and what the caller may do now.',
        tags: ['incidents'],
        params: z.object({ id: IncidentId }),
        response: { 200: IncidentDetail, ...refusals(400, 401, 403, 404) },
      },
    },
    async ({ params: { id }, caller }): Promise<IncidentDetail> => {
      const found = incidentFor(services, caller, id);
      return {
        incident: found,
        history: services.projections.incidents.history(id).flatMap((event) => stepFor(caller, event)),
        rumours: linkedTo(services, caller, id),
        allowed: allowedOnIncident(caller.actor, found, nextIncidentState),
      };
    },
  );
};

/**
 * A step of the history, for somebody. Facts that were marked more narrowly when they were written stay with those who may see them; why the
 * authority decided something is its own affair and that of the agency whose incident it is.
 */
function stepFor(
  caller: Caller,
  { id, at, by, reason, action, hash, incident }: IncidentEvent,
): IncidentDetail['history'] {
  if ('facts' in action && !seesIncident(viewerOf(caller), action.facts)) return [];
  if (!seesIncident(viewerOf(caller), incident)) return [];
  const own = caller.everything || incident.agency === caller.actor.agency;
  return [{ id, at, by, reason: own ? reason : '', action, hash }];
}

function linkedTo(services: Services, caller: Caller, id: string): IncidentRumour[] {
  const { knows } = viewer(services, caller);
  const found: IncidentRumour[] = [];
  const { rumours } = services.projections;
  const linked = (glance: Glance | undefined) => glance?.incidents?.some((one) => one.incident === id) === true;
  for (const glance of rumours.glances()) {
    if (!linked(glance) || !knows(glance.id)) continue;
    // The one that it was merged into bears the link, and stands for it.
    if (glance.mergedInto !== undefined && linked(rumours.glance(glance.mergedInto)) && knows(glance.mergedInto))
      continue;
    const { statement, state, priority } = glance;
    found.push({ id: glance.id, statement, state, priority: priority.score });
  }
  return found.sort((a, b) => b.priority - a.priority).slice(0, mostRumours);
}
