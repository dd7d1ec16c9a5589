import { CorrectionKept, DecisionId, HearsayError, ReviewRequest } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { keep } from './keep.ts';

/** `POST /api/v1/corrections/{id}/review`: a second person accepts or rejects a correction. */
export const reviewCorrection: Endpoint = (server, services) => {
  server.post(
    '/api/v1/corrections/:id/review',
    {
      config: { permission: 'review-corrections' },
      schema: {
        summary: 'Accept or reject what another person corrected.',
        tags: ['operations'],
        params: z.object({ id: DecisionId }),
        body: ReviewRequest,
        response: { 202: CorrectionKept, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params: { id }, body: { accepted, reason }, caller }, reply) => {
      const found = services.projections.corrections.standing.find(({ correction }) => correction.id === id);
      if (found === undefined) throw new HearsayError('not-found', `no correction ${id}`);
      if (found.correction.by.person === caller.actor.person) {
        throw new HearsayError('not-allowed', `${caller.actor.person} made the correction ${id}`, {
          details: { said: 'A correction is reviewed by another person than its author.' },
        });
      }
      reply.status(202);
      return keep(services, caller, id, { type: 'correction-review', correction: id, accepted, reason });
    },
  );
};
