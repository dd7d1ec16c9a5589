import { may } from '@hearsay/access';
import { trainingSet } from '@hearsay/claims/corrections';
import { CorrectionList } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const most = 200;

/** `GET /api/v1/corrections`: what people corrected, newest first, and what became of it. */
export const corrections: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/corrections',
    {
      config: { permission: 'correct' },
      schema: {
        summary: 'What people corrected, and what became of it.',
        tags: ['operations'],
        response: { 200: CorrectionList, ...refusals(401, 403) },
      },
    },
    async ({ caller: { actor } }): Promise<CorrectionList> => ({
      items: projections.corrections.standing
        .toReversed()
        .slice(0, most)
        .map(({ correction: { id, text, language, was, is, by, at, reason }, state }) => ({
          ...{ id, text, language, was, is, by: by.name, account: by.person, at, reason, state },
          mayReview: state === 'waiting' && by.person !== actor.person && may(actor, 'review-corrections'),
        })),
      trainingLines: trainingSet(projections.corrections.entries).length,
    }),
  );
};
