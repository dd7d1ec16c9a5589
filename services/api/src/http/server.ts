import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permission } from '@hearsay/access';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';

export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** An endpoint: puts its route on the server. One folder each. */
export type Endpoint = (server: Server, services: Services) => void;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set on every closed endpoint. */
    caller: Caller;
  }
  interface FastifyContextConfig {
    /** What a caller must be permitted. A closed endpoint that does not say is closed to everybody. */
    permission?: Permission;
  }
}
