import { Me } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/me` */
export const me: Endpoint = (server) => {
  server.get(
    '/api/v1/me',
    {
      config: { permission: 'read' },
      schema: { summary: 'Who is signed in.', tags: ['session'], response: { 200: Me, ...refusals(401) } },
    },
    async ({ caller }): Promise<Me> => caller.actor,
  );
};
