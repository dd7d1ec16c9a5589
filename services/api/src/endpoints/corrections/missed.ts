import { CorrectionKept, HearsayError, MissedRequest } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { keep } from './keep.ts';

/**
 * `POST /api/v1/corrections`: a passage of a post is a claim that the detector missed. Posts are shown by a dry run, within the retro-hunt
 * window; the passage is taken as it is sent, and the second person reads it.
 */
export const correctMissed: Endpoint = (server, services) => {
  server.post(
    '/api/v1/corrections',
    {
      config: { permission: 'correct' },
      schema: {
        summary:
          'Say that a passage of a post is a claim, where retro-hunt is on. Trained on once a second person has accepted it.',
        tags: ['operations'],
        body: MissedRequest,
        response: { 202: CorrectionKept, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ body: { post, text, language, is, reason }, caller }, reply) => {
      if (services.context.config.privacy.retroHunt === 0)
        throw new HearsayError('not-allowed', 'retro-hunt is off', {
          details: { said: 'Retro-hunt is off: of posts that are not flagged nothing is kept.' },
        });
      reply.status(202);
      return keep(services, caller, post, { type: 'correction', post, text, language, was: null, is, reason });
    },
  );
};
