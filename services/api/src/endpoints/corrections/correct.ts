import { type Claim, ClaimId, CorrectionKept, CorrectionRequest, HearsayError, RumourId } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { rumourFor } from '../../reading/rumours.ts';
import { keep } from './keep.ts';

/** `POST /api/v1/rumours/{id}/claims/{claim}/corrections`: it is no claim, or one about something else. */
export const correct: Endpoint = (server, services) => {
  const { index } = services.context;
  server.post(
    '/api/v1/rumours/:id/claims/:claim/corrections',
    {
      config: { permission: 'correct' },
      schema: {
        summary: 'Say that a claim is none, or about something else. Trained on once a second person has accepted it.',
        tags: ['rumours'],
        params: z.object({ id: RumourId, claim: ClaimId }),
        body: CorrectionRequest,
        response: { 202: CorrectionKept, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params: { id, claim }, body: { is, reason }, caller }, reply) => {
      const rumour = await rumourFor(services, caller, id);
      const found = (await index.get('claim', claim))?.body as
        | { readonly claim: Claim; readonly rumour: string }
        | undefined;
      const own: readonly string[] = [rumour.id, ...rumour.absorbed];
      if (found === undefined || !own.includes(found.rumour))
        throw new HearsayError('not-found', `no claim ${claim} of ${id}`);
      const { excerpt, language, category } = found.claim;
      reply.status(202);
      return keep(services, caller, claim, {
        ...{ type: 'correction', claim, rumour: rumour.id, text: excerpt, language, was: category, is, reason },
      });
    },
  );
};
