import { describe, expect, it } from 'vitest';
import { kafkaErrorType, makeCluster, makeKafka } from './client.ts';
import { resolveOptions } from './options.ts';

const options = resolveOptions({ brokers: ['127.0.0.1:1'], prefix: 'test.', partitions: 2, replication: 1 });

describe('what is used of kafkajs below its public interface', () => {
  it('is there, in the version that is installed', () => {
    const cluster = makeCluster(makeKafka(options));
    for (const method of [
      'connect',
      'disconnect',
      'refreshMetadata',
      'addMultipleTargetTopics',
      'findTopicPartitionMetadata',
      'findBroker',
      'findGroupCoordinator',
      'fetchTopicsOffset',
    ] as const) {
      expect(cluster[method], method).toBeTypeOf('function');
    }
  });

  it('has brokers with the requests that are sent', async () => {
    // Nothing is connected: what is looked at is the object that kafkajs makes for a broker.
    const cluster = makeCluster(makeKafka(options)) as unknown as {
      brokerPool: { createBroker(parts: object): Record<string, unknown> };
      connectionPoolBuilder: { build(to: object): Promise<object> };
    };
    const connectionPool = await cluster.connectionPoolBuilder.build({ host: '127.0.0.1', port: 1 });
    const logger = makeKafka(options).logger();
    const broker = cluster.brokerPool.createBroker({ connectionPool, logger });
    const requests = [
      'produce',
      'fetch',
      'joinGroup',
      'syncGroup',
      'heartbeat',
      'leaveGroup',
      'offsetCommit',
      'offsetFetch',
    ];
    for (const request of requests) expect(broker[request], request).toBeTypeOf('function');
    const { pool } = broker.connectionPool as { pool: { connect: unknown }[] };
    for (const connection of pool) expect(connection.connect).toBeTypeOf('function');
  });
});

describe('kafkaErrorType', () => {
  it('finds the type in the causes', () => {
    const inner = Object.assign(new Error('not the leader'), { type: 'NOT_LEADER_FOR_PARTITION' });
    expect(kafkaErrorType(new Error('gave up', { cause: inner }))).toBe('NOT_LEADER_FOR_PARTITION');
    expect(kafkaErrorType(new Error('no type'))).toBeUndefined();
    expect(kafkaErrorType('a string')).toBeUndefined();
  });
});
