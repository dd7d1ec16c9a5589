import { readiness } from '@hearsay/worker';
import type { Endpoint } from '../../http/server.ts';

/** `GET /healthz`, `/readyz`, `/metrics`: for whoever keeps the process running. Of what is not ready only the name is told. */
export const health: Endpoint = (server, { context, options }) => {
  const { index, log, metrics, logger } = context;
  const own = new Map([
    ['log', { ready: () => log.ping() }],
    ['index', { ready: () => index.ping() }],
  ]);
  server.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  server.get('/readyz', { schema: { hide: true } }, async (_, reply) => {
    const { ready, parts } = await readiness(new Map([...own, ...(options.parts?.() ?? [])]));
    const states = Object.fromEntries(
      Object.entries(parts).map(([name, state]) => [name, state === 'ready' ? 'ready' : 'not ready']),
    );
    if (!ready) logger.warn({ parts }, 'not ready');
    return reply.status(ready ? 200 : 503).send({ ready, parts: states });
  });
  server.get('/metrics', { schema: { hide: true } }, async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
};
