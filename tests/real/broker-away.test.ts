import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventLog, partitionOf } from '@hearsay/log';
import { openKafkaLog } from '@hearsay/log-kafka';
import { type FeedServer, networkConfig, receiveWebhooks, serveFeeds, type WebhookReceiver } from '@hearsay/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './ledger.ts';
import { WorkerProcesses } from './processes.ts';
import { servers } from './provided.ts';
import { type RealKafka, startKafka } from './servers.ts';

const { canStartOwn, reason } = servers();
const title = 'the broker away while sources are asked';
const feedNames = ['news', 'portal', 'radio'] as const;
/** What a feed shows: less than is published while the broker is away, so that entries come and go meanwhile. */
const itemsKept = 20;
const partitions = 2;

describe.skipIf(!canStartOwn)(canStartOwn ? title : `${title} (skipped: ${reason})`, () => {
  let kafka: RealKafka;
  let log: EventLog;
  let feeds: FeedServer;
  let receiver: WebhookReceiver;
  let workers: WorkerProcesses;
  const cleanUps: (() => unknown)[] = [];
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(workers?.tail('collector', 12));
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  async function begin(): Promise<void> {
    published = 0;
    kafka = await startKafka({ ownOnly: true });
    cleanUps.push(() => kafka.stop());
    feeds = await serveFeeds({ itemsKept });
    receiver = await receiveWebhooks();
    cleanUps.push(
      () => feeds.close(),
      () => receiver.close(),
    );
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-away-'));
    const store = { brokers: kafka.brokers, prefix: 'away.', replication: 1 };
    const config = { ...networkConfig(feeds, receiver, feedNames), partitions, log: { kind: 'kafka', ...store } };
    workers = new WorkerProcesses(folder, config);
    cleanUps.push(async () => {
      expect(await workers.stop()).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    });
    log = await openKafkaLog({ ...store, partitions, clientId: 'hearsay-test' });
    cleanUps.push(() => log.close());
    await workers.restart('collector');
    await workers.untilReady('collector');
  }

  let published: number;
  /** Puts so many new items into each feed, and waits until each was asked for them. */
  async function publish(count: number): Promise<void> {
    for (const name of feedNames) {
      for (let n = 0; n < count; n += 1)
        feeds.publish(name, { id: `${name}-${published + n}`, text: `${name} says sentence number ${published + n}` });
    }
    published += count;
    const before = new Map(feedNames.map((name) => [name, feeds.asked.get(name)?.times ?? 0]));
    for (const [name, times] of before) {
      await until(`${name} to be read again`, () => (feeds.asked.get(name)?.times ?? 0) > times + 1);
    }
  }

  /**
   * What stands in the log of each feed, in the order of its partition; posts of a feed may lie in several. Second copies of a record are
   * dropped, as every reader drops them: a broker that is frozen takes a request again that the client gave up.
   */
  async function written(): Promise<Map<string, { partition: number; number: number }[]>> {
    const found = new Map<string, { partition: number; number: number }[]>(feedNames.map((name) => [name, []]));
    const seen = new Set<string>();
    for (let partition = 0; partition < partitions; partition += 1) {
      for await (const batch of log.read('posts', partition, 0)) {
        for (const { id, key, value } of batch) {
          if (value === null || seen.has(id)) continue;
          seen.add(id);
          const { source, text } = JSON.parse(Buffer.from(value).toString()) as { source: string; text: string };
          expect(partitionOf(key, partitions)).toBe(partition);
          found.get(source)?.push({ partition, number: Number(/\d+$/.exec(text)?.[0]) });
        }
      }
    }
    return found;
  }
  const total = async () => (await log.ends('posts')).reduce((sum, end) => sum + end, 0);

  it.each(['killed', 'frozen'] as const)('R11: %s: reads on, loses nothing and doubles nothing', async (how) => {
    await begin();
    if (how === 'frozen' && kafka.freeze === undefined) return;
    await publish(10);
    await until('the first posts to be in the log', async () => (await total()) === 3 * 10);
    const memory = workers.memory('collector');

    if (how === 'killed') await kafka.kill();
    else kafka.freeze?.();
    const began = performance.now();
    // More than a session of the group, so that the collector could be given up by it.
    for (let round = 0; round < 12; round += 1) await publish(15);
    const away = performance.now() - began;
    const trouble = await workers.trouble('collector');
    expect(trouble).toMatch(/\d+ posts of 3 sources wait in memory for the log; room for \d+ more/);
    expect(Number(/(\d+) posts of/.exec(trouble)?.[1])).toBe(3 * 12 * 15);
    expect(workers.memory('collector')).toBeLessThan(memory + 100);

    if (how === 'killed') await kafka.restart();
    else kafka.thaw?.();
    const back = performance.now();
    const allWritten = async () => [...(await written()).values()].flat().length === 3 * published;
    await until('every post to be in the log', allWritten, 120_000);
    const caughtUp = performance.now() - back;
    await until('the collector to be ready', async () => (await workers.readiness('collector')) === 200, 120_000);
    await publish(5);
    await until('what came after to be in the log', allWritten, 120_000);

    const copies = (await total()) - 3 * published;
    if (how === 'killed') expect(copies).toBe(0);
    const everything = Array.from({ length: published }, (_, n) => n);
    for (const [, posts] of await written()) {
      expect(posts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(everything);
      // The order of a source is kept in each partition.
      for (let partition = 0; partition < partitions; partition += 1) {
        const numbers = posts.filter((one) => one.partition === partition).map(({ number }) => number);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
    }
    console.log(
      `${how}: away ${Math.round(away / 1000)} s, ${3 * 12 * 15} posts caught up in ${(caughtUp / 1000).toFixed(1)} s, ${copies} second copies`,
    );
  });
});
