import { randomUUID } from 'node:crypto';
import {
  type Decision,
  DecisionRequest,
  DecisionResponse,
  deriveId,
  encodeRecord,
  HearsayError,
  RumourId,
} from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { rumourFor } from '../../reading/rumours.ts';
import { checkDecision } from './check.ts';
import { responseTo } from './outcome.ts';

const Headers = z.object({
  /** The same key stands for the same decision, however often it is sent. */
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 visible characters')
    .optional(),
});

/** `POST /api/v1/rumours/{id}/decisions`: appends a decision and waits, for a bounded time, for the tracker's verdict. */
export const decide: Endpoint = (server, services) => {
  const { context, projections, options } = services;
  const { clock, config, log } = context;
  server.post(
    '/api/v1/rumours/:id/decisions',
    {
      config: { permission: 'read' },
      schema: {
        summary:
          'Decide something about a rumour. 202: kept, and will be handled; ask again with the same Idempotency-Key.',
        tags: ['rumours'],
        params: z.object({ id: RumourId }),
        headers: Headers,
        body: DecisionRequest,
        response: { 200: DecisionResponse, 202: DecisionResponse, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params, headers, body, caller }, reply) => {
      const { actor } = caller;
      const rumour = await rumourFor(services, caller, params.id);
      checkDecision(services, caller, rumour, body.action);
      const key = headers['idempotency-key'];
      const decision: Decision = {
        type: 'decision',
        v: 1,
        id: deriveId('decision', ...(key === undefined ? [randomUUID()] : [actor.person, rumour.id, key])),
        jurisdiction: config.jurisdiction.id,
        rumour: rumour.id,
        onVersion: body.onVersion,
        by: actor,
        at: instant(clock.now()),
        reason: body.reason,
        action: body.action,
      };
      let verdict = projections.verdicts.verdictOn(decision.id);
      if (!verdict) {
        const patience = AbortSignal.timeout(options.verdictPatience ?? 5_000);
        const waiting = projections.verdicts.wait(decision.id, patience);
        await log.append([encodeRecord('decisions', decision)], patience).catch((error: unknown) => {
          if (!patience.aborted) throw error;
          throw new HearsayError('log-unavailable', 'the log did not take a decision in time', { cause: error });
        });
        verdict = await waiting;
      }
      if (verdict) return responseTo(services, caller, decision, verdict);
      return reply.status(202).send({ decision: decision.id, outcome: 'pending' });
    },
  );
};
