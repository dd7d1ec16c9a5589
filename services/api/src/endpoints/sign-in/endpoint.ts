import { HearsayError } from '@hearsay/contracts';
import { z } from 'zod';
import { cookieName, cookieOptions } from '../../http/close.ts';
import type { Endpoint } from '../../http/server.ts';

const refused = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<h1>This link does not work any more</h1>
<p>Links to sign in work once, and for a limited time. Ask for a new one.</p></html>`;

/** `GET /sign-in?token=…`: uses a one-time link up. The answer is the same for a link that is used, run out or forged. */
export const signInEndpoint: Endpoint = (server, { signIn, context }) => {
  const { logger, environment } = context;
  server.get(
    '/sign-in',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: { hide: true, querystring: z.object({ token: z.string().min(1).max(2000) }) },
    },
    async ({ query, headers }, reply) => {
      reply.header('cache-control', 'no-store');
      // A browser that only looks ahead must not use the link up.
      const purpose = headers['sec-purpose'] ?? headers.purpose;
      if (typeof purpose === 'string' && purpose.includes('prefetch')) {
        throw new HearsayError('not-possible-now', 'a prefetch does not sign in');
      }
      const used = await signIn.use(query.token);
      if (!used) return reply.status(401).type('text/html; charset=utf-8').send(refused);
      logger.info({ by: used.person }, 'signed in');
      reply.setCookie(cookieName, used.cookie, cookieOptions(environment.publicUrl));
      return reply.redirect('/', 303);
    },
  );
};
