import { partitionOf } from '@hearsay/log';
import { describe, expect, it } from 'vitest';
import type { Broker, Cluster } from './client.ts';
import { resolveOptions } from './options.ts';
import { Writer } from './writer.ts';

type ProduceRequest = Parameters<Broker['produce']>[0];

/** Two brokers that lead the partitions in turn, and write down what they are sent. */
function twoBrokers() {
  const requests: (ProduceRequest & { node: string })[] = [];
  const ends = new Map<string, number>();
  const cluster = {
    connect: async () => undefined,
    disconnect: async () => undefined,
    refreshMetadata: async () => undefined,
    addMultipleTargetTopics: async () => undefined,
    findTopicPartitionMetadata: () => [0, 1, 2, 3].map((partitionId) => ({ partitionId, leader: partitionId % 2 })),
    findBroker: async ({ nodeId }: { nodeId: string }) => ({
      produce: async (request: ProduceRequest) => {
        requests.push({ ...request, node: nodeId });
        const topics = request.topicData.map(({ topic, partitions }) => ({
          topicName: topic,
          partitions: partitions.map(({ partition, messages }) => {
            const end = ends.get(`${topic}/${partition}`) ?? 0;
            ends.set(`${topic}/${partition}`, end + messages.length);
            return { partition, baseOffset: String(end) };
          }),
        }));
        return { topics };
      },
    }),
  };
  return { cluster: cluster as unknown as Cluster, requests };
}

const options = resolveOptions({ brokers: ['b:1'], prefix: 'p.', partitions: 4, replication: 1 });
const records = Array.from({ length: 40 }, (_, n) => ({
  topic: n % 4 === 0 ? ('claims' as const) : ('posts' as const),
  key: `key ${n}`,
  value: Buffer.from(`${n}`),
  id: `id ${n}`,
}));

describe('the writer', () => {
  // kafkajs lost acknowledged records where a send spanned leaders, and where the producer was idempotent.
  it('sends each request to one partition of one topic, without a producer id, acknowledged by all in sync', async () => {
    const { cluster, requests } = twoBrokers();
    const writer = new Writer([cluster], options);
    await writer.append(records);
    expect(requests).toHaveLength(8);
    for (const request of requests) {
      expect(request.acks).toBe(-1);
      expect(Object.keys(request)).not.toContain('producerId');
      expect(request.topicData).toHaveLength(1);
      expect(request.topicData[0]!.partitions).toHaveLength(1);
      expect(request.node).toBe(String(request.topicData[0]!.partitions[0]!.partition % 2));
    }
    await writer.close(0);
  });

  it('gives the positions in the order of the records', async () => {
    const { cluster } = twoBrokers();
    const writer = new Writer([cluster], options);
    const positions = await writer.append(records);
    const ends = new Map<string, number>();
    for (const [n, { topic, key }] of records.entries()) {
      const partition = partitionOf(key, 4);
      const offset = ends.get(`${topic}/${partition}`) ?? 0;
      ends.set(`${topic}/${partition}`, offset + 1);
      expect(positions[n]).toEqual({ topic, partition, offset });
    }
    await writer.close(0);
  });

  it('refuses at once a record that no broker would take, and everything once it is closed', async () => {
    const { cluster, requests } = twoBrokers();
    const writer = new Writer([cluster], options);
    const huge = { topic: 'posts' as const, key: 'k', value: new Uint8Array(5 * 1024 * 1024), id: '' };
    await expect(writer.append([huge])).rejects.toMatchObject({ code: 'too-large' });
    await writer.close(0);
    await expect(writer.append(records)).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(requests).toEqual([]);
  });

  it('treats an answer without an offset as no answer', async () => {
    const { cluster, requests } = twoBrokers();
    const broker = await cluster.findBroker({ nodeId: '0' });
    let asked = 0;
    cluster.findBroker = async () => ({
      ...broker,
      produce: async (request) => {
        asked += 1;
        return asked === 1 ? { topics: [] } : broker.produce(request);
      },
    });
    const writer = new Writer([cluster], options);
    const [position] = await writer.append([records[0]!]);
    expect(position!.offset).toBe(0);
    expect(asked).toBe(2);
    expect(requests).toHaveLength(1);
    await writer.close(0);
  });
});
