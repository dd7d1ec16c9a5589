import { PublishedAnchors } from '@hearsay/contracts';
import { anchorsText } from '@hearsay/rumours';
import type { FastifyReply } from 'fastify';
import { entityTag } from '../../http/entity-tag.ts';
import type { Endpoint } from '../../http/server.ts';

const path = '/audit/anchors';

/**
 * `GET /audit/anchors`, and `.txt` to print: the daily anchors, for anybody to keep. Day and hash only: how much there is to hide is
 * nobody's business, and a hash of what nobody knows tells nothing.
 */
export const anchors: Endpoint = (server, { context, projections }) => {
  const { jurisdiction, exercise } = context.config;
  const open = (reply: FastifyReply) =>
    reply.headers({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });

  server.get(
    path,
    {
      schema: {
        summary: 'The daily anchors of all histories: keep them, and nobody can change what was without you noticing.',
        tags: ['public'],
        response: { 200: PublishedAnchors },
      },
    },
    async (_request, reply): Promise<PublishedAnchors> => {
      open(reply);
      const kept = projections.anchors.all().map(({ day, hash }) => ({ day, hash }));
      return { jurisdiction: jurisdiction.id, exercise, anchors: kept };
    },
  );

  server.get(
    `${path}.txt`,
    { schema: { summary: 'The same as text, a line a day.', tags: ['public'] } },
    async (_request, reply) => {
      const body = anchorsText(jurisdiction.id, projections.anchors.all(), exercise);
      open(reply).header('etag', entityTag(body)).type('text/plain; charset=utf-8');
      return reply.send(body);
    },
  );
};
