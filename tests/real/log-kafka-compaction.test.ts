import type { LogRecord } from '@hearsay/log';
import { openKafkaLog } from '@hearsay/log-kafka';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { until } from './ledger.ts';
import { servers } from './provided.ts';

const { kafka, reason } = servers();

// The conformance suite asks a log to compact now, which a broker does not do; here one is made to be quick about it.
describe.skipIf(kafka === null)(kafka === null ? `Kafka, compaction (skipped: ${reason})` : 'Kafka, compaction', () => {
  const brokers = [...(kafka ?? [])];

  async function hurry(topic: string): Promise<void> {
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
    const settings = {
      'cleanup.policy': 'compact',
      'segment.ms': '500',
      'min.cleanable.dirty.ratio': '0.001',
      'max.compaction.lag.ms': '500',
      'delete.retention.ms': '100',
    };
    const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
    await admin.connect();
    await admin.alterConfigs({
      validateOnly: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries }],
    });
    await admin.disconnect();
  }

  it('reads, follows and subscribes over what a broker has removed, from before, within and after the gap', async () => {
    const prefix = `compaction-${Date.now()}.`;
    const log = await openKafkaLog({ brokers, prefix, partitions: 1, replication: 1 });
    await log.ensureTopics(['registry']);
    await hurry(`${prefix}registry`);
    const write = (key: string, value: string | null) => ({
      topic: 'registry' as const,
      key,
      value: value === null ? null : Buffer.from(value),
      id: '',
    });
    const read = async (from: number): Promise<string[]> => {
      const found: LogRecord[] = [];
      for await (const batch of log.read('registry', 0, from)) found.push(...batch);
      return found.map((one) => `${one.offset} ${one.key}`);
    };
    const keys = ['a', 'b', 'c', 'd'];
    await log.append(keys.map((key) => write(key, 'old')));
    // One batch, of which only the first record stays: the offsets 5, 6 and 7 end it and are gone.
    await log.append(keys.map((key) => write(key, key === 'a' ? 'new' : null)));

    // A broker compacts what is not its newest segment, and begins a new one only when something is written.
    const firstOnly = async () => {
      await log.append([write('tick', `${Date.now()}`)]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const found = await read(0);
      return found[0] === '4 a' && found[1] !== '5 b';
    };
    await until('the broker to have compacted', firstOnly, 90_000);

    const rest = (await read(0)).slice(1);
    for (const from of [5, 6, 7, 8]) expect(await read(from)).toEqual(rest);
    const [followed, delivered]: number[][] = [[], []];
    const tail = await log.tail(['registry'], [{ topic: 'registry', partition: 0, offset: 6 }], (records) => {
      followed!.push(...records.map((one) => one.offset));
    });
    const subscription = await log.subscribe({
      group: 'over-the-gap',
      topics: ['registry'],
      from: 'beginning',
      handler: async ({ records }) => void delivered!.push(...records.map((one) => one.offset)),
    });
    const [last] = await log.append([write('last', 'x')]);
    await until('the last record', () => followed!.includes(last!.offset) && delivered!.includes(last!.offset));
    expect(delivered![0]).toBe(4);
    expect(followed!.every((offset) => offset >= 8)).toBe(true);
    expect(delivered!.slice(1).every((offset) => offset >= 8)).toBe(true);
    await Promise.all([tail.stop(), subscription.stop()]);
    await log.close();
  });
});
