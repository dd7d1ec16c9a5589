import { DeadLetter, DeadLetterId, HearsayError, topicNames } from '@hearsay/contracts';
import { instant, replayDeadLetter } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `POST /api/v1/dead-letters/{id}/replay`: puts a record back where it came from. Once: a second time changes nothing. */
export const replay: Endpoint = (server, { projections, context }) => {
  const { clock, log, logger } = context;
  server.post(
    '/api/v1/dead-letters/:id/replay',
    {
      config: { permission: 'replay' },
      schema: {
        summary: 'Put a record back into the topic it came from.',
        tags: ['operations'],
        params: z.object({ id: DeadLetterId }),
        response: { 200: DeadLetter, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params, caller }): Promise<DeadLetter> => {
      const letter = projections.deadLetters.get(params.id);
      if (!letter) throw new HearsayError('not-found', `no dead letter ${params.id}`);
      if (letter.replayedAt !== undefined) return letter;
      const now = clock.now();
      await replayDeadLetter(log, letter, topicNames, now);
      logger.info({ letter: letter.id, by: caller.actor.person }, 'dead letter replayed');
      const replayed = { ...letter, replayedAt: instant(now) };
      projections.deadLetters.take(replayed);
      return replayed;
    },
  );
};
