import { randomUUID } from 'node:crypto';
import { deriveId, IncidentDecided, IncidentReport } from '@hearsay/contracts';
import { DecisionHeaders } from '../../deciding/idempotency-key.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { checkFacts } from './check.ts';
import { decideOnIncident } from './submit.ts';

/** `POST /api/v1/incidents`: somebody reports what happened. */
export const reportIncident: Endpoint = (server, services) => {
  server.post(
    '/api/v1/incidents',
    {
      config: { permission: 'report-incidents' },
      schema: {
        summary: 'Report something that happened: an outage, an attack, a delay.',
        tags: ['incidents'],
        headers: DecisionHeaders,
        body: IncidentReport,
        response: { 200: IncidentDecided, 202: IncidentDecided, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ headers, body: { facts, reason }, caller }, reply) => {
      checkFacts(services, caller, facts);
      const key = headers['idempotency-key'];
      const parts = key === undefined ? [randomUUID()] : [caller.actor.person, 'incident', key];
      const action = { kind: 'report' as const, facts, exercise: services.context.config.exercise };
      const wanted = { incident: deriveId('incident', ...parts), onVersion: 0, reason, action };
      const done = await decideOnIncident(services, caller, wanted, parts);
      return done.outcome === 'accepted' ? done : reply.status(202).send(done);
    },
  );
};
