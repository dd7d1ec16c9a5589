import { z } from 'zod';
import { cookieName, cookieOptions } from '../../http/close.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `POST /api/v1/sign-out`: ends the session everywhere its cookie may be. */
export const signOut: Endpoint = (server, { signIn, context }) => {
  server.post(
    '/api/v1/sign-out',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'End the session.',
        tags: ['session'],
        response: { 200: z.object({ signedOut: z.literal(true) }), ...refusals(401, 403) },
      },
    },
    async ({ caller }, reply) => {
      if (caller.session) await signIn.end(caller.session);
      reply.clearCookie(cookieName, cookieOptions(context.environment.publicUrl));
      return { signedOut: true as const };
    },
  );
};
