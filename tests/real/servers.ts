import { connect } from 'node:net';
import type { StartedTestContainer } from 'testcontainers';
import {
  killContainer,
  missingDocker,
  reviveContainer,
  startElasticsearchContainer,
  startKafkaContainers,
} from './docker.ts';
import { missingForScripts, ScriptedServer, type ServerScript } from './scripts.ts';

/** How a server came to be here. `given` ones are somebody else's: they can be used, and neither killed nor stopped. */
export type Origin = 'given' | 'docker' | 'scripts';

export interface RealServer {
  readonly origin: Origin;
  /** SIGKILL. Kafka: one node (1, 2, 3), or all. */
  kill(node?: number): Promise<void>;
  /** Starts whatever does not run, with the same data and addresses. */
  restart(): Promise<void>;
  /** Stops all of it in its tracks, connections open; where that can be done. */
  freeze?(): void;
  thaw?(): void;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

export interface RealKafka extends RealServer {
  readonly brokers: readonly string[];
}

export interface RealElasticsearch extends RealServer {
  readonly node: string;
}

export interface S3Address {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface RealS3 extends RealServer {
  readonly address: S3Address;
}

/** There is no way to a real server on this machine; the message says why, in one line. */
export class NoRealServer extends Error {}

export interface StartOptions {
  /** A server that may be killed: one that was given is not used. */
  readonly ownOnly?: boolean;
}

/**
 * Looks for a broker, in this order: `HEARSAY_TEST_KAFKA` (`host:port`, comma-separated), Docker, Java and Maven.
 * @throws NoRealServer where there is none of them.
 */
export async function startKafka(options: StartOptions & { readonly nodes?: 1 | 3 } = {}): Promise<RealKafka> {
  const nodes = options.nodes ?? 1;
  const given = process.env.HEARSAY_TEST_KAFKA;
  if (given && !options.ownOnly) return { ...givenServer('HEARSAY_TEST_KAFKA'), brokers: given.split(',') };
  const noDocker = await missingDocker();
  if (noDocker === undefined) {
    const { brokers, containers, stop } = await startKafkaContainers(nodes);
    return { brokers, ...containerServer(containers, brokers, stop) };
  }
  const script = scriptedServer('kafka.sh', noDocker);
  const addresses = await script.start(['--nodes', String(nodes)]);
  return { brokers: addresses.split(','), ...script.server };
}

/**
 * Looks for a node, in this order: `HEARSAY_TEST_ELASTICSEARCH` (its address), Docker, Java and Maven.
 * @throws NoRealServer where there is none of them.
 */
export async function startElasticsearch(options: StartOptions = {}): Promise<RealElasticsearch> {
  const given = process.env.HEARSAY_TEST_ELASTICSEARCH;
  if (given && !options.ownOnly) return { ...givenServer('HEARSAY_TEST_ELASTICSEARCH'), node: given };
  const noDocker = await missingDocker();
  if (noDocker === undefined) {
    const { node, container } = await startElasticsearchContainer();
    const address = node.replace('http://', '');
    return { node, ...containerServer([container], [address], async () => void (await container.stop())) };
  }
  const script = scriptedServer('elasticsearch.sh', noDocker);
  return { node: await script.start([]), ...script.server };
}

/**
 * Looks for an S3 server, in this order: `HEARSAY_TEST_S3` (`http://KEY:SECRET@HOST:PORT/BUCKET`), Java and Maven; those serve where
 * Docker answers, too.
 * @throws NoRealServer where there is none of them.
 */
export async function startS3(options: StartOptions = {}): Promise<RealS3> {
  const given = process.env.HEARSAY_TEST_S3;
  if (given && !options.ownOnly) {
    const { origin, pathname, username, password } = new URL(given);
    const [accessKey, secretKey] = [decodeURIComponent(username), decodeURIComponent(password)];
    const address = { endpoint: origin, bucket: pathname.slice(1), accessKey, secretKey };
    return { ...givenServer('HEARSAY_TEST_S3'), address };
  }
  const script = scriptedServer('s3.sh', 'no S3 server was given');
  const endpoint = await script.start([]);
  const address = { endpoint, bucket: 'evidence', accessKey: 'hearsay-test', secretKey: 'a-secret-for-tests-only' };
  return { address, ...script.server };
}

function givenServer(variable: string): RealServer {
  const refuse = async () => {
    throw new Error(`the server in ${variable} is not ours to kill`);
  };
  return { origin: 'given', kill: refuse, restart: refuse, stop: async () => undefined };
}

function scriptedServer(name: ServerScript, noDocker: string) {
  const noScripts = missingForScripts();
  if (noScripts !== undefined) throw new NoRealServer(`${noDocker}, and ${noScripts}`);
  const script = new ScriptedServer(name);
  const server: RealServer = {
    origin: 'scripts',
    kill: async (node) => void (await script.run('kill', node === undefined ? [] : ['--node', String(node)])),
    restart: async () => void (await script.run('start')),
    freeze: () => script.signal('SIGSTOP'),
    thaw: () => script.signal('SIGCONT'),
    stop: () => script.remove(),
  };
  return { server, start: (extra: readonly string[]) => script.start(extra) };
}

function containerServer(
  containers: readonly StartedTestContainer[],
  addresses: readonly string[],
  stop: () => Promise<void>,
): RealServer {
  const down = new Set<number>();
  return {
    origin: 'docker',
    async kill(node) {
      for (const [n, container] of containers.entries()) {
        if ((node !== undefined && node !== n + 1) || down.has(n)) continue;
        await killContainer(container);
        down.add(n);
      }
    },
    async restart() {
      for (const n of down) await reviveContainer(containers[n]!);
      for (const n of down) await untilOpen(addresses[n]!);
      down.clear();
    },
    stop,
  };
}

/** Resolves when something listens at `host:port`; gives up after two minutes. */
async function untilOpen(address: string): Promise<void> {
  const [host, port] = address.split(':');
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), host, () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing listens at ${address}`);
}
