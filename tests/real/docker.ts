import { createServer } from 'node:net';
import { ElasticsearchContainer } from '@testcontainers/elasticsearch';
import { GenericContainer, getContainerRuntimeClient, Network, type StartedTestContainer, Wait } from 'testcontainers';

const kafkaImage = 'apache/kafka:4.3.1';
const elasticsearchImage = 'docker.elastic.co/elasticsearch/elasticsearch:9.4.3';

/** Whether a Docker engine answers; otherwise why not. */
export async function missingDocker(): Promise<string | undefined> {
  try {
    await getContainerRuntimeClient();
    return undefined;
  } catch {
    return 'no Docker engine answers';
  }
}

/** SIGKILL, and start again with the same data and port. */
export async function killContainer(container: StartedTestContainer): Promise<void> {
  const client = await getContainerRuntimeClient();
  await client.container.getById(container.getId()).kill({ signal: 'SIGKILL' });
}

export async function reviveContainer(container: StartedTestContainer): Promise<void> {
  const client = await getContainerRuntimeClient();
  await client.container.getById(container.getId()).start();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/**
 * Kafka's own image rather than the module's, which wraps another distribution with other versions. Each broker is told the host
 * port under which it is reached, chosen beforehand, so that it keeps its address when it is restarted.
 */
export async function startKafkaContainers(nodes: 1 | 3) {
  const network = await new Network().start();
  const numbers = Array.from({ length: nodes }, (_, n) => n + 1);
  const ports = await Promise.all(numbers.map(freePort));
  const copies = String(nodes);
  const inSync = nodes === 3 ? '2' : '1';
  const containers = await Promise.all(
    numbers.map((node, n) =>
      new GenericContainer(kafkaImage)
        .withNetwork(network)
        .withNetworkAliases(`kafka-${node}`)
        .withExposedPorts({ container: 9092, host: ports[n]! })
        .withEnvironment({
          CLUSTER_ID: 'aGVhcnNheS10ZXN0LTAwMQ',
          KAFKA_NODE_ID: String(node),
          KAFKA_PROCESS_ROLES: 'broker,controller',
          KAFKA_CONTROLLER_QUORUM_VOTERS: numbers.map((one) => `${one}@kafka-${one}:9093`).join(','),
          KAFKA_LISTENERS: 'CLIENT://0.0.0.0:9092,INSIDE://0.0.0.0:9094,CONTROLLER://0.0.0.0:9093',
          KAFKA_ADVERTISED_LISTENERS: `CLIENT://127.0.0.1:${ports[n]},INSIDE://kafka-${node}:9094`,
          KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CLIENT:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
          KAFKA_INTER_BROKER_LISTENER_NAME: 'INSIDE',
          KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
          KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
          KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: copies,
          KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
          KAFKA_MIN_INSYNC_REPLICAS: inSync,
          KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: copies,
          KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: inSync,
          KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
          KAFKA_LOG_CLEANER_BACKOFF_MS: '500',
          KAFKA_HEAP_OPTS: '-Xmx256m',
        })
        .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
        .withStartupTimeout(180_000)
        .start(),
    ),
  );
  return {
    brokers: ports.map((port) => `127.0.0.1:${port}`),
    containers,
    async stop() {
      await Promise.all(containers.map((one) => one.stop()));
      await network.stop();
    },
  };
}

export async function startElasticsearchContainer() {
  const port = await freePort();
  const container = await new ElasticsearchContainer(elasticsearchImage)
    .withEnvironment({ 'xpack.security.enabled': 'false', ES_JAVA_OPTS: '-Xms256m -Xmx512m' })
    .withExposedPorts({ container: 9200, host: port })
    .withStartupTimeout(240_000)
    .start();
  return { node: `http://127.0.0.1:${port}`, container };
}
