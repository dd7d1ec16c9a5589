import { fileURLToPath } from 'node:url';
import type { AppendRecord, EventLog } from '@hearsay/log';
import { openKafkaLog } from '@hearsay/log-kafka';
import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { NoRealServer, startKafka } from '../real/servers.ts';

/** Rounds of each kind, taking turns, so that a slow moment meets both. */
const rounds = 5;
const partitions = 4;
/** Records appended in a round, by batch size. */
const perRound = new Map([
  [1, 300],
  [64, 6400],
  [500, 20_000],
]);
const value = Buffer.alloc(1024, 'a');

export interface KafkaBenchmark {
  /** Records of 1 KiB in one append; records per second, medians; the median over the rounds of port / bare. Goal: 0.7. */
  readonly produce: readonly { batch: number; port: number; bare: number; ratio: number }[];
  /** The same for reading what was produced, with a commit for each delivery of up to 500. */
  readonly consume: { readonly port: number; readonly bare: number; readonly ratio: number };
  /** From before `append` to the handler, at 50 records a second, milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const round = (n: number) => Math.round(n * 100) / 100;

async function timed(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (count / (performance.now() - start)) * 1000;
}

function recordsOf(batch: number): AppendRecord[] {
  return Array.from({ length: batch }, (_, n) => ({
    topic: 'posts' as const,
    key: `md/${n}`,
    value,
    id: `post-${n}`.padEnd(32, '0'),
  }));
}

async function throughPort(log: EventLog, batch: number, count: number): Promise<number> {
  const records = recordsOf(batch);
  return timed(count, async () => {
    for (let done = 0; done < count; done += batch) await log.append(records);
  });
}

/** kafkajs as its guide shows it: one send for the whole batch, over all partitions, with its own partitioner. */
async function throughBare(producer: Producer, batch: number, count: number): Promise<number> {
  const messages = recordsOf(batch).map(({ key, id }) => ({ key, value, headers: { 'hearsay-id': id } }));
  return timed(count, async () => {
    for (let done = 0; done < count; done += batch) await producer.send({ topic: 'bench.posts', acks: -1, messages });
  });
}

async function measureProduce(log: EventLog, producer: Producer): Promise<KafkaBenchmark['produce']> {
  const results: { batch: number; port: number; bare: number; ratio: number }[] = [];
  for (const [batch, count] of perRound) {
    const [port, bare]: number[][] = [[], []];
    for (let n = 0; n < rounds; n += 1) {
      port!.push(await throughPort(log, batch, count));
      bare!.push(await throughBare(producer, batch, count));
    }
    const ratio = median(port!.map((one, n) => one / bare![n]!));
    results.push({ batch, port: Math.round(median(port!)), bare: Math.round(median(bare!)), ratio: round(ratio) });
  }
  return results;
}

/** Rate from the first delivery to the last; how long a group takes to form is not what is measured. */
function stopwatch(total: number) {
  let [seen, start] = [0, 0];
  let done: (rate: number) => void = () => undefined;
  const rate = new Promise<number>((resolve) => {
    done = resolve;
  });
  const saw = (count: number) => {
    start ||= performance.now();
    seen += count;
    if (seen >= total) done((total / (performance.now() - start)) * 1000);
  };
  return { rate, saw };
}

async function consumePort(log: EventLog, total: number, n: number): Promise<number> {
  const { rate, saw } = stopwatch(total);
  const subscription = await log.subscribe({
    group: `port-${n}`,
    topics: ['posts'],
    from: 'beginning',
    handler: async ({ records }) => saw(records.length),
  });
  const result = await rate;
  await subscription.stop();
  return result;
}

async function consumeBare(kafka: Kafka, total: number, n: number): Promise<number> {
  const { rate, saw } = stopwatch(total);
  const consumer = kafka.consumer({ groupId: `bench.bare-${n}` });
  await consumer.connect();
  await consumer.subscribe({ topic: 'bench.posts', fromBeginning: true });
  await consumer.run({ eachBatch: async ({ batch }) => saw(batch.messages.length) });
  const result = await rate;
  await consumer.disconnect();
  return result;
}

async function measureConsume(log: EventLog, kafka: Kafka): Promise<KafkaBenchmark['consume']> {
  const total = (await log.ends('posts')).reduce((sum, end) => sum + end, 0);
  const [port, bare]: number[][] = [[], []];
  for (let n = 0; n < 3; n += 1) {
    port!.push(await consumePort(log, total, n));
    bare!.push(await consumeBare(kafka, total, n));
  }
  const ratio = median(port!.map((one, n) => one / bare![n]!));
  return { port: Math.round(median(port!)), bare: Math.round(median(bare!)), ratio: round(ratio) };
}

async function measureLatency(log: EventLog): Promise<KafkaBenchmark['latency']> {
  const waits: number[] = [];
  const sent = new Map<string, number>();
  const subscription = await log.subscribe({
    group: 'latency',
    topics: ['claims'],
    from: 'beginning',
    handler: async ({ records }) => {
      for (const { id } of records) waits.push(performance.now() - (sent.get(id) ?? Number.NaN));
    },
  });
  const total = 250;
  for (let n = 0; n < total; n += 1) {
    sent.set(`${n}`, performance.now());
    await log.append([{ topic: 'claims', key: `md/${n}`, value, id: `${n}` }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  while (waits.length < total) await new Promise((resolve) => setTimeout(resolve, 10));
  await subscription.stop();
  // The first second belongs to the group that forms.
  const settled = waits.slice(50).sort((a, b) => a - b);
  return { p50: round(settled[settled.length >> 1]!), p99: round(settled[Math.floor(settled.length * 0.99)]!) };
}

/** The port on Kafka against a bare kafkajs loop on the same broker. A text instead of figures where there is no broker. */
export async function run(): Promise<KafkaBenchmark | string> {
  const server = await startKafka({ ownOnly: true }).catch((error: unknown) => {
    if (error instanceof NoRealServer) return error.message;
    throw error;
  });
  if (typeof server === 'string') {
    console.log(`Kafka is not measured: ${server}`);
    return server;
  }
  const brokers = [...server.brokers];
  const log = await openKafkaLog({ brokers, prefix: 'bench.', partitions, replication: 1 });
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({
    allowAutoTopicCreation: false,
    idempotent: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  try {
    await log.ensureTopics(['posts', 'claims']);
    await producer.connect();
    const produce = await measureProduce(log, producer);
    const consume = await measureConsume(log, kafka);
    const result = { produce, consume, latency: await measureLatency(log) };
    print(result);
    return result;
  } finally {
    await producer.disconnect();
    await log.close();
    await server.stop();
  }
}

function print(result: KafkaBenchmark): void {
  console.log('Kafka through the port against bare kafkajs, records of 1 KiB per second (medians; goal: ratio 0.7)');
  for (const { batch, port, bare, ratio } of result.produce) {
    console.log(`  produce, batch ${batch}: port ${port}, bare ${bare}, ratio ${ratio}`);
  }
  const { port, bare, ratio } = result.consume;
  console.log(`  consume: port ${port}, bare ${bare}, ratio ${ratio}`);
  console.log(`  append to handler at 50 a second: p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
