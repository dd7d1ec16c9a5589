import fastifyStatic from '@fastify/static';
import { HearsayError } from '@hearsay/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { consolePolicy } from '../../http/headers.ts';
import type { Server } from '../../http/server.ts';

const withoutConsole = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay</title>
<h1>Hearsay</h1>
<p>This installation serves no console. What the public may read is on <a href="/rumours-and-facts">rumours and facts</a>;
what programs may call is described in <a href="/openapi.json">openapi.json</a>.</p></html>`;

/** Paths that are never a page of the console. */
const notPages = /^\/(api|feeds|assets|rumours-and-facts|healthz|readyz|metrics|openapi\.json|sign-in)(\/|\.|\?|$)/;

const isNavigation = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !notPages.test(request.url) &&
  (request.headers.accept ?? '').includes('text/html');

/**
 * Serves the built console's files; every address that is a page of it gives `index.html`. Files under `assets/` carry their content's
 * hash in their name and never change; everything else is asked for again.
 */
export async function serveConsole(server: Server, folder: string | undefined): Promise<void> {
  const nothing = () => new HearsayError('not-found', 'no such route');
  if (folder === undefined) {
    server.get('/', { schema: { hide: true } }, async (_, reply) =>
      reply.type('text/html; charset=utf-8').send(withoutConsole),
    );
    server.setNotFoundHandler(() => {
      throw nothing();
    });
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    dotfiles: 'deny',
    index: 'index.html',
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', consolePolicy);
      response.setHeader(
        'cache-control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isNavigation(request)) throw nothing();
    return reply.sendFile('index.html');
  });
}
