import { connect, isIP } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { HearsayError } from '@hearsay/contracts';
import { type ISocketFactory, Kafka, type LogEntry, logLevel } from 'kafkajs';
import type { ResolvedOptions } from './options.ts';
import { settlesWithin } from './patience.ts';

/**
 * kafkajs in two layers: the public one (`Kafka`, for administration) and the one below, which speaks to a broker request by
 * request. Everything that writes and reads uses the lower one, because the upper one loses acknowledged records (see the
 * README), cannot read without a group, and gives partitions away while their handlers still run. The lower layer is not a
 * public interface: kafkajs is pinned to one version, this file names all that is used of it, and a test checks that it is there.
 */

export interface WireMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly timestamp: string;
  readonly headers: Readonly<Record<string, Buffer | Buffer[] | undefined>>;
  readonly isControlRecord?: boolean;
  readonly batchContext?: { readonly firstOffset: string; readonly lastOffsetDelta: number };
}

export interface OutgoingMessage {
  readonly key: Buffer;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, Buffer>>;
}

interface PartitionList<Entry> {
  readonly topic: string;
  readonly partitions: readonly Entry[];
}

/** One broker, connected. Requests other than `fetch` share a connection and are answered in order; `fetch` has its own. */
export interface Broker {
  readonly nodeId: number | string;
  produce(request: {
    acks: -1;
    timeout: number;
    compression: number;
    topicData: readonly PartitionList<{ partition: number; messages: readonly OutgoingMessage[] }>[];
  }): Promise<{ topics: { topicName: string; partitions: { partition: number; baseOffset: string }[] }[] }>;
  fetch(request: {
    maxWaitTime: number;
    minBytes: number;
    maxBytes: number;
    isolationLevel: 0 | 1;
    topics: readonly PartitionList<{ partition: number; fetchOffset: string; maxBytes: number }>[];
  }): Promise<{
    responses: {
      topicName: string;
      partitions: { partition: number; highWatermark: string; messages: WireMessage[] }[];
    }[];
  }>;
  joinGroup(request: {
    groupId: string;
    sessionTimeout: number;
    rebalanceTimeout: number;
    memberId: string;
    groupProtocols: readonly { name: string; metadata: Buffer }[];
  }): Promise<{
    generationId: number;
    leaderId: string;
    memberId: string;
    members: { memberId: string; memberMetadata: Buffer }[];
  }>;
  syncGroup(request: {
    groupId: string;
    generationId: number;
    memberId: string;
    groupAssignment: readonly { memberId: string; memberAssignment: Buffer }[];
  }): Promise<{ memberAssignment: Buffer }>;
  heartbeat(request: { groupId: string; groupGenerationId: number; memberId: string }): Promise<unknown>;
  leaveGroup(request: { groupId: string; memberId: string }): Promise<unknown>;
  offsetCommit(request: {
    groupId: string;
    groupGenerationId: number;
    memberId: string;
    topics: readonly PartitionList<{ partition: number; offset: string }>[];
  }): Promise<unknown>;
  offsetFetch(request: { groupId: string; topics: readonly PartitionList<{ partition: number }>[] }): Promise<{
    responses: { topic: string; partitions: { partition: number; offset: string }[] }[];
  }>;
}

export interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  refreshMetadata(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  findTopicPartitionMetadata(topic: string): { partitionId: number; leader: number }[];
  findBroker(wanted: { nodeId: string }): Promise<Broker>;
  findGroupCoordinator(wanted: { groupId: string }): Promise<Broker>;
  fetchTopicsOffset(
    topics: readonly (PartitionList<{ partition: number }> & { readonly fromBeginning: boolean })[],
  ): Promise<{ topic: string; partitions: { partition: number; offset: string }[] }[]>;
}

/** How long one request may take before its connection counts as lost, milliseconds. */
export const requestTimeout = 15_000;

/** As kafkajs makes sockets by itself, without Nagle's delay. It listens once more to a dead socket for each request that fails. */
const makeSocket: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  const name = isIP(host) === 0 ? { servername: host } : {};
  const socket = ssl ? tlsConnect({ host, port, ...name, ...ssl }, onConnect) : connect({ host, port }, onConnect);
  socket.setMaxListeners(0);
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 60_000);
  return socket;
};

export function makeKafka(options: ResolvedOptions): Kafka {
  return new Kafka({
    brokers: [...options.brokers],
    clientId: options.clientId ?? 'hearsay',
    connectionTimeout: 5000,
    requestTimeout,
    // Few attempts within the library: every caller here has a loop of its own, which knows when to end.
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1000 },
    socketFactory: makeSocket,
    logLevel: logLevel.ERROR,
    logCreator: () => (entry: LogEntry) => {
      // A connection that was refused or lost is reported by who wanted it, once; the library says it several times.
      if (entry.namespace === 'Connection' || entry.namespace === 'BrokerPool') return;
      options.onError(new HearsayError('log-unavailable', `kafkajs ${entry.namespace}: ${entry.log.message}`));
    },
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
    ...(options.sasl === undefined ? {} : { sasl: options.sasl }),
  });
}

interface BrokerParts {
  readonly connectionPool: { readonly pool: readonly { connect(): Promise<unknown> }[] };
}

/** Connections of their own to all brokers, made as they are needed. */
export function makeCluster(kafka: Kafka): Cluster {
  const symbol = Object.getOwnPropertySymbols(kafka).find((one) => one.description === 'private:Kafka:createCluster');
  const make = symbol && (kafka as unknown as Record<symbol, ((o: object) => Cluster) | undefined>)[symbol];
  if (make === undefined) throw new Error('this version of kafkajs makes its clusters in another way: use 2.2.4');
  const cluster = make({ metadataMaxAge: 300_000, allowAutoTopicCreation: false });
  const findBroker = cluster.findBroker.bind(cluster);
  const known = new WeakSet<object>();
  cluster.findBroker = async (wanted) => {
    const broker = await findBroker(wanted);
    for (const connection of (broker as unknown as BrokerParts).connectionPool.pool) {
      if (!known.has(connection)) connectOnce(connection);
      known.add(connection);
    }
    return broker;
  };
  return cluster;
}

/** kafkajs opens a socket for each of several requests that find a connection closed, and forgets all but the last. */
function connectOnce(connection: { connect(): Promise<unknown> }): void {
  const connectNow = connection.connect.bind(connection);
  let connecting: Promise<unknown> | undefined;
  connection.connect = () => {
    connecting ??= connectNow().finally(() => {
      connecting = undefined;
    });
    return connecting;
  };
}

/** kafkajs waits for answers before it hangs up; a dead broker gives none. */
export async function hangUp(cluster: Cluster): Promise<void> {
  await settlesWithin(cluster.disconnect(), 2000);
}

/** The name of Kafka's error, such as `NOT_LEADER_FOR_PARTITION`, looked for in the error and its causes. */
export function kafkaErrorType(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    const type = (one as { type?: unknown }).type;
    if (typeof type === 'string') return type;
  }
  return undefined;
}
