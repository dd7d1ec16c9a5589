import type { AddressInfo } from 'node:net';
import type { RunningWorker, WorkerDefinition } from '@hearsay/worker';
import { buildServer } from './http/build-server.ts';
import { LiveHub } from './live/hub.ts';
import type { ApiOptions } from './options.ts';
import { Projections } from './projections/projections.ts';
import { SignIn } from './sign-in/sign-in.ts';

export interface RunningApi extends RunningWorker {
  /** Where it listens: `http://127.0.0.1:8400`. */
  readonly url: string;
}

/**
 * The api follows rumours, alerts, sources and dead letters into memory, answers people and programs from there and from the index, and
 * appends what they decide. It never changes a rumour.
 */
export function createApi(options: ApiOptions = {}): WorkerDefinition<RunningApi> {
  return {
    name: 'api',
    consumes: ['rumours', 'anchors', 'alerts', 'registry', 'deadletter', 'inbox', 'claims', 'posts'],
    produces: ['registry', 'decisions', 'alerts', 'deadletter', 'inbox'],
    groups: [],
    needs: ['index', 'evidence'],
    async start(context) {
      const { config, environment, index, log, logger } = context;
      let url = '';
      const ownUrl = () => environment.publicUrl?.replace(/\/+$/, '') ?? url;
      const hub = new LiveHub();
      const projections = new Projections(context);
      const signIn = await SignIn.open(context);
      const server = await buildServer({ context, options, projections, hub, signIn, ownUrl });
      // The public page, feeds and decisions stand on the log alone: an index that is away must not keep them from starting.
      const ensured = index.ensure().catch((error: unknown) => logger.warn({ error }, 'the index is not there yet'));
      await projections.start({
        rumour: ({ id, version }, before) => hub.publish({ kind: 'rumour', id, version }, before),
        alert: ({ id }) => hub.publish({ kind: 'alert', id }),
        incident: ({ id, version }, before) => hub.publish({ kind: 'incident', id, version }, before),
        statement: (id) => hub.publish({ kind: 'statement', id }),
        source: (id) => hub.publish({ kind: 'source', id }),
        tip: (id) => hub.publish({ kind: 'tip', id }),
        registered: () => hub.publish({ kind: 'registered', id: config.jurisdiction.id }),
      });
      await server.listen({ host: environment.host, port: environment.port });
      const { port } = server.server.address() as AddressInfo;
      url = `http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${port}`;
      logger.info({ url }, 'the api listens');
      return {
        url,
        ready: async () => {
          await log.ping();
          await index.ping();
        },
        stop: async () => {
          hub.stop();
          await ensured;
          await server.close();
          await projections.stop();
        },
      };
    },
  };
}

/** The api with nothing beside it, as a process of its own runs it. */
export const api: WorkerDefinition<RunningApi> = createApi();
