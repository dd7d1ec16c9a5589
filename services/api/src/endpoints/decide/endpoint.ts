import { randomUUID } from 'node:crypto';
import { DecisionRequest, DecisionResponse, RumourId } from '@hearsay/contracts';
import { z } from 'zod';
import { DecisionHeaders } from '../../deciding/idempotency-key.ts';
import { takeDecision } from '../../deciding/take-decision.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { rumourFor } from '../../reading/rumours.ts';
import { checkDecision } from './check.ts';
import { responseTo } from './outcome.ts';

/** `POST /api/v1/rumours/{id}/decisions`: appends a decision and waits, for a bounded time, for the tracker's verdict. */
export const decide: Endpoint = (server, services) => {
  server.post(
    '/api/v1/rumours/:id/decisions',
    {
      config: { permission: 'read' },
      schema: {
        summary:
          'Decide something about a rumour. 202: kept, and will be handled; ask again with the same Idempotency-Key.',
        tags: ['rumours'],
        params: z.object({ id: RumourId }),
        headers: DecisionHeaders,
        body: DecisionRequest,
        response: { 200: DecisionResponse, 202: DecisionResponse, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params, headers, body, caller }, reply) => {
      const { actor } = caller;
      const rumour = await rumourFor(services, caller, params.id);
      checkDecision(services, caller, rumour, body.action);
      const key = headers['idempotency-key'];
      const { decision, verdict } = await takeDecision(
        services,
        caller,
        { rumour: rumour.id, ...body },
        key === undefined ? [randomUUID()] : [actor.person, rumour.id, key],
      );
      if (verdict) return responseTo(services, caller, decision, verdict);
      return reply.status(202).send({ decision: decision.id, outcome: 'pending' });
    },
  );
};
