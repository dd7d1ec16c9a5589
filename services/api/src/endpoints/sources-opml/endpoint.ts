import { writeOpml } from '@hearsay/sources';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/sources.opml`: the feeds that are watched, as feed readers take them over. */
export const sourcesOpml: Endpoint = (server, { context }) => {
  const { sources, jurisdiction } = context.config;
  server.get(
    '/api/v1/sources.opml',
    {
      config: { permission: 'read-sources' },
      schema: { summary: 'The feeds that are watched as OPML (text/x-opml).', tags: ['operations'] },
    },
    async (_, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="hearsay-sources.opml"')
        .type('text/x-opml; charset=utf-8')
        .send(writeOpml(sources, `Hearsay: ${jurisdiction.name}`).opml),
  );
};
