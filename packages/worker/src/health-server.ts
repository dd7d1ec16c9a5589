import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningWorker } from './definition.ts';
import type { Metrics } from './metrics.ts';

export interface HealthServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What readiness says: every part's name, and its reason where it is not ready. */
export async function readiness(
  parts: ReadonlyMap<string, Pick<RunningWorker, 'ready'>>,
): Promise<{ ready: boolean; parts: Record<string, string> }> {
  const result: Record<string, string> = {};
  let ready = true;
  await Promise.all(
    [...parts].map(async ([name, part]) => {
      try {
        await part.ready();
        result[name] = 'ready';
      } catch (error) {
        ready = false;
        result[name] = error instanceof Error ? error.message : String(error);
      }
    }),
  );
  return { ready, parts: result };
}

/** `/healthz`, `/readyz` and `/metrics` of a worker that runs as a process of its own. */
export async function serveHealth(
  port: number,
  host: string,
  parts: ReadonlyMap<string, Pick<RunningWorker, 'ready'>>,
  metrics: Metrics,
): Promise<HealthServer> {
  const server: Server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body);
    };
    const respond = async () => {
      if (request.method !== 'GET') return answer(405, 'text/plain', 'only GET\n');
      if (request.url === '/healthz') return answer(200, 'application/json', '{"status":"ok"}\n');
      if (request.url === '/readyz') {
        const { ready, parts: states } = await readiness(parts);
        return answer(ready ? 200 : 503, 'application/json', `${JSON.stringify({ ready, parts: states })}\n`);
      }
      if (request.url === '/metrics')
        return answer(200, metrics.registry.contentType, await metrics.registry.metrics());
      return answer(404, 'text/plain', 'nothing here\n');
    };
    respond().catch(() => answer(500, 'text/plain', 'unforeseen\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
