import { may } from '@hearsay/access';
import { HearsayError } from '@hearsay/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Server } from './server.ts';

export const cookieName = 'hearsay_session';

export const cookieOptions = (publicUrl: string | undefined) =>
  ({
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: publicUrl?.startsWith('https:') ?? false,
  }) as const;

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

async function callerOf(request: FastifyRequest, reply: FastifyReply, { signIn, context }: Services): Promise<Caller> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer +([\x21-\x7e]{1,500})$/i.exec(authorization)?.[1];
    const caller = token === undefined ? undefined : signIn.byToken(token);
    if (caller) return caller;
    throw new HearsayError('not-signed-in', 'the bearer token is not the one of this installation');
  }
  const cookie = request.cookies[cookieName];
  const found = cookie === undefined ? undefined : await signIn.byCookie(cookie);
  if (!found) throw new HearsayError('not-signed-in', 'no session');
  const { publicUrl } = context.environment;
  if (changing.has(request.method) && !isSameOrigin(request.headers, publicUrl)) {
    throw new HearsayError('not-allowed', 'a request from another site, with a cookie of ours');
  }
  if (found.renewed !== undefined) reply.setCookie(cookieName, found.renewed, cookieOptions(publicUrl));
  return found.caller;
}

/** Closes everything that is put on this server afterwards: who asks must be known and permitted. */
export function close(server: Server, services: Services): void {
  server.decorateRequest('caller', null as unknown as Caller);
  server.addHook('onRequest', async (request, reply) => {
    request.caller = await callerOf(request, reply, services);
    const { permission } = request.routeOptions.config;
    if (permission === undefined || !may(request.caller.actor, permission)) {
      throw new HearsayError('not-allowed', `${request.caller.actor.person} may not ${permission ?? 'do this'}`);
    }
    reply.header('cache-control', 'no-store');
  });
}
