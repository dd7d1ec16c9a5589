import { randomUUID } from 'node:crypto';
import { mayDecideIncident } from '@hearsay/access';
import { HearsayError, IncidentDecided, IncidentDecisionRequest, IncidentId } from '@hearsay/contracts';
import { z } from 'zod';
import { DecisionHeaders } from '../../deciding/idempotency-key.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { incidentFor } from '../../reading/incidents.ts';
import { checkFacts } from './check.ts';
import { decideOnIncident } from './submit.ts';

/** `POST /api/v1/incidents/{id}/decisions`: it is confirmed, over, withdrawn, going on again, or more is known. */
export const decideIncident: Endpoint = (server, services) => {
  server.post(
    '/api/v1/incidents/:id/decisions',
    {
      config: { permission: 'decide-incidents' },
      schema: {
        summary: 'Decide something about an incident. 202: kept, and will be handled.',
        tags: ['incidents'],
        params: z.object({ id: IncidentId }),
        headers: DecisionHeaders,
        body: IncidentDecisionRequest,
        response: { 200: IncidentDecided, 202: IncidentDecided, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params: { id }, headers, body, caller }, reply) => {
      const incident = incidentFor(services, caller, id);
      const { actor } = caller;
      if (!mayDecideIncident(actor, incident)) {
        throw new HearsayError('not-allowed', `${actor.person} may not decide about ${id}`);
      }
      if ('facts' in body.action) checkFacts(services, caller, body.action.facts);
      const key = headers['idempotency-key'];
      const parts = key === undefined ? [randomUUID()] : [actor.person, id, key];
      const done = await decideOnIncident(services, caller, { incident: id, ...body }, parts);
      return done.outcome === 'accepted' ? done : reply.status(202).send(done);
    },
  );
};
