import { DemoPerson } from '@hearsay/contracts';
import { z } from 'zod';
import { isOwnHost } from '../../http/own-host.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { createSignInLink } from '../../sign-in/links.ts';

/** `GET /api/v1/demo-people`: one-click sign-in in the demo, under the demo's own address; nobody everywhere else. */
export const demoPeople: Endpoint = (server, { context, options }) => {
  const { config, clock, environment, secrets } = context;
  server.get(
    '/api/v1/demo-people',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        summary: 'In the demo: links that sign in as each person. Elsewhere: nobody.',
        tags: ['session'],
        response: { 200: z.array(DemoPerson), ...refusals() },
      },
    },
    async ({ headers }, reply) => {
      reply.header('cache-control', 'no-store');
      // Another site's name that points to this machine would read the links otherwise.
      if (!options.demo || !isOwnHost(headers.host, environment)) return [];
      return config.people.map(({ id, name, roles }) => ({
        ...{ id, name, roles },
        link: createSignInLink(id, {
          signingKey: secrets.signingKey,
          baseUrl: '',
          now: clock.now(),
          validFor: 600_000,
        }),
      }));
    },
  );
};
