import { RegisteredList } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/registered`: the elections, areas and forums as they hold, where each comes from, and what the configuration says otherwise. */
export const registered: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/registered',
    {
      config: { permission: 'read-registered' },
      schema: {
        summary: 'Elections, areas and forums as they hold now.',
        tags: ['operations'],
        response: { 200: RegisteredList, ...refusals(401, 403) },
      },
    },
    async (): Promise<RegisteredList> => ({ items: [...projections.registered.now.items] }),
  );
};
