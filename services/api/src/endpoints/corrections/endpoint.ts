import { may } from '@hearsay/access';
import { CorrectionList } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { viewer } from '../../reading/rumours.ts';
import { accountsOf } from './accounts.ts';

/** Of those that no longer wait, and of those that do: no more than this are shown. */
const most = 200;

/** `GET /api/v1/corrections`: what people corrected, newest first, what became of it, and how much of the training set each account is. */
export const corrections: Endpoint = (server, services) => {
  const { projections } = services;
  server.get(
    '/api/v1/corrections',
    {
      config: { permission: 'correct' },
      schema: {
        summary: 'What people corrected, what became of it, and how much of its bound each account has used.',
        tags: ['operations'],
        response: { 200: CorrectionList, ...refusals(401, 403) },
      },
    },
    async ({ caller }): Promise<CorrectionList> => {
      const { actor } = caller;
      const { knows } = viewer(services, caller);
      const { standing, taken } = projections.corrections;
      const trains = new Set(taken.kept.map(({ correction: { id } }) => id));
      const reviews = may(actor, 'review-corrections');
      // The first to wait is never pushed out by what came later.
      const waiting = standing.filter(({ state }) => state === 'waiting').slice(0, most);
      const others = standing.filter(({ state }) => state !== 'waiting').slice(-most);
      const shown = new Set([...waiting, ...others]);
      return {
        items: standing
          .filter((one) => shown.has(one))
          .toReversed()
          .map(({ correction: { id, rumour, text, language, was, is, by, at, reason }, state, review }) => ({
            ...{ id, text, language, was, is, by: by.name, account: by.person, at, reason, state },
            ...(rumour !== undefined && knows(rumour) ? { rumour } : {}),
            ...(review ? { review: { by: review.by.name, at: review.at, reason: review.reason } } : {}),
            trains: trains.has(id),
            mayReview: state === 'waiting' && by.person !== actor.person && reviews,
          })),
        trainingLines: taken.kept.length,
        accounts: accountsOf(projections.corrections),
        allowed: [
          ...(reviews ? (['review'] as const) : []),
          ...(may(actor, 'roll-back-corrections') ? (['roll-back'] as const) : []),
        ],
      };
    },
  );
};
