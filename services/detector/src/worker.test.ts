import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, decodeRecord, encodeRecord, Post, type TopicName, topicNames } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { Thread } from '@hearsay/thread';
import { createLogger, createMetrics, readEnvironment, type WorkerContext } from '@hearsay/worker';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDetectingThread } from './detecting/detecting-thread.ts';
import { openDetection } from './detecting/job.ts';
import { detectorWith } from './worker.ts';

async function testContext(): Promise<WorkerContext> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-detector-'));
  const log = await openEmbeddedLog({ folder, partitions: 1 });
  await log.ensureTopics(topicNames);
  onTestFinished(async () => {
    await log.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    config: Config.parse({
      jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
      election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    }),
    environment: readEnvironment({ HEARSAY_DATA: folder }),
    log,
    index: undefined as never,
    evidence: undefined as never,
    clock: { now: () => Date.parse('2014-11-30T06:00:00Z'), sleep: async () => {} },
    logger: createLogger('detector', 'silent'),
    metrics: createMetrics(),
    secrets: { pseudonymKey: 'made up for tests', signingKey: 'made up for tests' },
  };
}

const post = (n: number, text: string): Post =>
  Post.parse({
    type: 'post',
    v: 1,
    id: `post_${String(n).padStart(26, '0')}`,
    version: 1,
    jurisdiction: 'md',
    source: 'news',
    platform: 'feed',
    text,
    fetchedAt: '2014-11-30T06:00:00.000Z',
    places: [{ source: 'news' }],
    exercise: false,
  });

async function valuesIn<Name extends TopicName>({ log }: WorkerContext, topic: Name) {
  const values = [];
  for await (const records of log.read(topic, 0, 0)) {
    for (const { value } of records) if (value !== null) values.push(decodeRecord(topic, value));
  }
  return values;
}

/** Lets a detector work on posts until it has committed all of them. */
async function detected(posts: readonly Post[], thread: ReturnType<typeof openDetectingThread>) {
  const context = await testContext();
  onTestFinished(() => thread.close());
  await context.log.append(posts.map((one) => encodeRecord('posts', one)));
  const worker = await detectorWith({ thread }).start(context);
  await vi.waitFor(
    async () => expect(await context.log.committed('detector', 'posts')).toEqual([posts.length]),
    60_000,
  );
  await worker.stop();
  return { claims: await valuesIn(context, 'claims'), letters: await valuesIn(context, 'deadletter') };
}

const hacked = (n: number) => `The voter register was hacked and nobody can vote at station ${n}`;

describe('the detector', { timeout: 60_000 }, () => {
  it('gives the same claims as detection without a thread, in the order of the posts', async () => {
    const posts = Array.from({ length: 40 }, (_, n) =>
      post(n, n % 3 === 0 ? hacked(n) : `Plum cake from our kitchen, number ${n}`),
    );
    const { claims, letters } = await detected(posts, openDetectingThread());
    const here = openDetection();
    const expected = posts.flatMap((one, offset) =>
      here({ post: one, cause: { topic: 'posts', partition: 0, offset } }),
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(claims).toEqual(expected);
    expect(letters).toEqual([]);
  });

  it.each(['HANG', 'CRASH'])('puts a post that makes detection %s aside, and reads those around it', async (trap) => {
    const file = new URL('./testing/trapped.ts', import.meta.url);
    const thread = trap === 'HANG' ? new Thread({ name: 'detection', file, deadline: 300 }) : openDetectingThread(file);
    const { claims, letters } = await detected(
      [post(1, hacked(1)), post(2, trap), post(3, hacked(3))],
      thread as never,
    );
    expect([...new Set(claims.map((claim) => claim.post.id))]).toEqual([post(1, '').id, post(3, '').id]);
    expect(letters).toMatchObject([
      { worker: 'detector', code: 'thread-failed', origin: { topic: 'posts', offset: 1 } },
    ]);
  });
});
