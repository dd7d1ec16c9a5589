import { chooseLanguage, type PageSetting, stylesheet } from '@hearsay/rebuttals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { entityTag } from '../../http/entity-tag.ts';
import type { Endpoint } from '../../http/server.ts';
import { type Rendered, RenderedPages } from './rendered.ts';

const path = '/rumours-and-facts';
const cacheable = 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400';

function send(request: FastifyRequest, reply: FastifyReply, type: string, { body, tag }: Rendered) {
  reply.headers({ etag: tag, 'cache-control': cacheable });
  if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  return reply.type(`${type}; charset=utf-8`).send(body);
}

/**
 * `GET /rumours-and-facts`, in the language that is asked for by `?lang=` or by the browser; `.json` for programs. It stands on the log
 * alone, needs no script, and may be kept by caches.
 */
export const publicPage: Endpoint = (server, { context, projections, ownUrl }) => {
  const { jurisdiction, election, agencies, privacy } = context.config;
  const pages = new RenderedPages(projections.published);
  const setting = (): PageSetting => ({
    body: agencies.find(({ kind }) => kind === 'emb')?.name ?? jurisdiction.name,
    pageUrl: `${ownUrl()}${path}`,
    election: election.name,
    languages: jurisdiction.languages,
    timezone: election.timezone,
    stylesheet: `${path}.css`,
    jsonUrl: `${path}.json`,
    retroHunt: privacy.retroHunt / 3_600_000,
  });
  const style: Rendered = { body: stylesheet, tag: entityTag(stylesheet) };

  server.get(
    path,
    { schema: { hide: true, querystring: z.object({ lang: z.string().max(35).optional().catch(undefined) }) } },
    async (request, reply) => {
      const { lang } = request.query;
      const language = chooseLanguage(jurisdiction.languages, lang, request.headers['accept-language']);
      reply.headers({ vary: 'Accept-Language', 'content-language': language });
      return send(request, reply, 'text/html', pages.page(language, setting()));
    },
  );
  server.get(
    `${path}.json`,
    { schema: { summary: 'What is public, for programs.', tags: ['public'] } },
    (request, reply) => {
      // Anybody may read it from anywhere: it is public, and no cookie changes it.
      reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
      return send(request, reply, 'application/json', pages.json(setting()));
    },
  );
  server.get(`${path}.css`, { schema: { hide: true } }, (request, reply) => send(request, reply, 'text/css', style));
};
