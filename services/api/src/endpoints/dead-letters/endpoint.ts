import { DeadLetterPage, HearsayError } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const Query = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `GET /api/v1/dead-letters`: records that were given up, with their bytes and the reason, newest first. */
export const deadLetters: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/dead-letters',
    {
      config: { permission: 'read-dead-letters' },
      schema: {
        summary: 'Records that could not be processed, newest first.',
        tags: ['operations'],
        querystring: Query,
        response: { 200: DeadLetterPage, ...refusals(400, 401, 403) },
      },
    },
    async ({ query: { cursor, limit } }): Promise<DeadLetterPage> => {
      const letters = projections.deadLetters.newest();
      const after = cursor === undefined ? -1 : letters.findIndex(({ id }) => id === cursor);
      if (cursor !== undefined && after < 0) throw new HearsayError('bad-cursor', 'no such dead letter any more');
      const items = letters.slice(after + 1, after + 1 + limit);
      const last = items.at(-1);
      return { items, next: last && after + 1 + limit < letters.length ? last.id : null };
    },
  );
};
