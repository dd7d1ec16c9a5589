import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import {
  createJsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { serveConsole } from '../endpoints/console/console.ts';
import { closedEndpoints, openEndpoints } from '../endpoints/index.ts';
import type { Services } from '../services.ts';
import { close } from './close.ts';
import { answerTo } from './error-body.ts';
import { secureHeaders } from './headers.ts';
import type { Server } from './server.ts';

const largestBody = 256 * 1024;

/** The server with every endpoint on it, not yet listening. */
export async function buildServer(services: Services): Promise<Server> {
  const { environment, logger, metrics } = services.context;
  const server: Server = Fastify({
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    logger: false,
    trustProxy: services.context.config.network.proxies,
  }).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  // Only JSON comes in: what a form of another site can send without asking is not read.
  server.removeContentTypeParser(['text/plain', 'application/json']);
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body, done);
  });

  server.setErrorHandler((error, request, reply) => {
    const { status, body, unforeseen } = answerTo(error);
    const route = request.routeOptions.url;
    if (unforeseen) {
      metrics.errors.inc({ worker: 'api', code: body.code });
      logger.error({ error, route, method: request.method }, 'request failed');
    } else logger.debug({ code: body.code, error, route }, 'request refused');
    return reply.status(status).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);
  });
  secureHeaders(server, environment.publicUrl?.startsWith('https:') ?? false);

  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  await serveConsole(server, services.options.consoleFolder ?? services.context.environment.consoleFolder);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hearsay',
        version: '1',
        description: 'Rumours about how an election is run, and their way to a public answer.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'hearsay_session' },
        },
      },
    },
    transform: createJsonSchemaTransform({}),
  });
  await server.register(async (open) => {
    for (const endpoint of openEndpoints) endpoint(open as unknown as Server, services);
    open.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  });
  await server.register(async (closed) => {
    close(closed as unknown as Server, services);
    for (const endpoint of closedEndpoints) endpoint(closed as unknown as Server, services);
  });
  return server;
}
