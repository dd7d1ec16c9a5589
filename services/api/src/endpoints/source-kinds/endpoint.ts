import { SourceKindLine } from '@hearsay/contracts';
import { kinds } from '@hearsay/sources';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/source-kinds`: what kinds of sources there are: whose terms apply, what they cannot see, which key they need. */
export const sourceKinds: Endpoint = (server) => {
  server.get(
    '/api/v1/source-kinds',
    {
      config: { permission: 'read-sources' },
      schema: {
        summary: 'The kinds of sources: their terms, limits and credentials.',
        tags: ['operations'],
        response: { 200: z.object({ items: z.array(SourceKindLine) }), ...refusals(401, 403) },
      },
    },
    async () => ({
      items: Object.entries(kinds).map(([kind, { shape, about }]): SourceKindLine => ({ kind, shape, ...about })),
    }),
  );
};
