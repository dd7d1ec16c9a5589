import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Config,
  decodeRecord,
  deriveId,
  encodeRecord,
  Flagging,
  Post,
  type RuleBody,
  RuleId,
  type TopicName,
  type TopicValue,
  topicNames,
} from '@hearsay/contracts';
import { Thread } from '@hearsay/thread';
import { createLogger, createMetrics, openLog, readEnvironment, type WorkerContext } from '@hearsay/worker';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDetectingThread } from './detecting/detecting-thread.ts';
import { openDetection } from './detecting/job.ts';
import { detectorWith } from './worker.ts';

async function testContext(privacy = {}): Promise<WorkerContext> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-detector-'));
  const config = Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    partitions: 1,
    privacy,
  });
  const log = await openLog(config, folder, 'test');
  await log.ensureTopics(topicNames);
  onTestFinished(async () => {
    await log.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    config,
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
async function detected(posts: readonly Post[], thread: ReturnType<typeof openDetectingThread>, privacy = {}) {
  const context = await testContext(privacy);
  onTestFinished(() => thread.close());
  await context.log.append(posts.map((one) => encodeRecord('posts', one)));
  const worker = await detectorWith({ thread }).start(context);
  await vi.waitFor(
    async () => expect(await context.log.committed('detector', 'posts')).toEqual([posts.length]),
    60_000,
  );
  await worker.stop();
  return { context, claims: await valuesIn(context, 'claims'), letters: await valuesIn(context, 'deadletter') };
}

const hacked = (n: number) => `The voter register was hacked and nobody can vote at station ${n}`;

describe('the detector', { timeout: 60_000 }, () => {
  it('gives the same claims as detection without a thread, in the order of the posts', async () => {
    const posts = Array.from({ length: 40 }, (_, n) =>
      post(n, n % 3 === 0 ? hacked(n) : `Plum cake from our kitchen, number ${n}`),
    );
    const { claims, letters } = await detected(posts, openDetectingThread());
    const here = openDetection();
    const settings = { version: 'configured', flagging: Flagging.parse({}), rules: [] };
    const expected = posts.flatMap((one, offset) => {
      const cause = { topic: 'posts', partition: 0, offset } as const;
      const answer = here({ post: one, cause, phase: 'election-day', version: 'configured', settings });
      return answer === 'needs-settings' ? [] : answer.claims;
    });
    expect(expected.length).toBeGreaterThan(10);
    expect(claims).toEqual(expected);
    expect(letters).toEqual([]);
  });

  it.each([
    { retroHunt: 'off', left: 0 },
    { retroHunt: '1d', left: 2 },
  ])('leaves $left of 2 posts that it has read where a retro-hunt is $retroHunt', async ({ retroHunt, left }) => {
    const posts = [post(1, hacked(1)), post(2, 'Plum cake')];
    const { claims, context } = await detected(posts, openDetectingThread(), { retroHunt });
    expect(claims).toHaveLength(1);
    expect(await valuesIn(context, 'posts')).toHaveLength(left);
  });

  it('says that a post is gone where that can be read when the post is not kept any more, and does not count it', async () => {
    const gone = { ...post(1, ''), version: 2, deletedAt: '2014-11-30T07:00:00.000Z' };
    const { claims, context } = await detected([post(1, hacked(1)), gone], openDetectingThread());
    expect(claims).toHaveLength(1);
    const registry = await valuesIn(context, 'registry');
    expect(registry).toContainEqual({
      ...{ type: 'post-deleted', v: 1, id: gone.id, jurisdiction: 'md', source: 'news', exercise: false },
      at: gone.deletedAt,
    });
    expect(registry.find(({ type }) => type === 'post-counts')).toMatchObject({ posts: 1 });
  });

  it.each(['HANG', 'CRASH'])('puts a post that makes detection %s aside, and reads those around it', async (trap) => {
    const file = new URL('./testing/trapped.ts', import.meta.url);
    const thread =
      trap === 'HANG' ? new Thread({ name: 'detection', file, deadline: 300 }) : openDetectingThread({ file });
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

const by = { person: 'ana' as never, name: 'Ana', roles: ['analyst' as const] };
const decided = (at: string, over: object) =>
  ({
    v: 1,
    id: deriveId('decision', at),
    jurisdiction: 'md',
    by,
    at: `2014-11-30T0${at}:00:00.000Z`,
    reason: 'for the test',
    ...over,
  }) as unknown as TopicValue<'registry'>;
const setting = (at: string, flagging: object) =>
  decided(at, { type: 'flagging-setting', flagging: Flagging.parse(flagging) });
const rule = (at: string, body: Partial<RuleBody>, on = true) =>
  decided(at, {
    type: 'flag-rule',
    rule: RuleId.parse('by-text'),
    body: {
      name: 'By text',
      effect: 'flag',
      category: 'proc.method',
      phrases: [],
      patterns: [],
      languages: [],
      ...body,
    },
    on,
  });

describe('what people decide about flagging', { timeout: 60_000 }, () => {
  /** Claims of posts that come one after the other, each after something was decided. */
  async function flaggedOf(steps: readonly { before?: TopicValue<'registry'>; text: string }[]) {
    const context = await testContext();
    const thread = openDetectingThread();
    onTestFinished(() => thread.close());
    const worker = await detectorWith({ thread }).start(context);
    for (const [n, { before, text }] of steps.entries()) {
      if (before) {
        await context.log.append([encodeRecord('registry', before)]);
        // What is followed comes after what is read back: the log itself says when it was handed on.
        await new Promise<void>((resolve, reject) => {
          context.log
            .tail(['registry'], [{ topic: 'registry', partition: 0, offset: n }], () => resolve())
            .then((tail) => onTestFinished(() => tail.stop()), reject);
        }).catch(() => {});
      }
      await context.log.append([encodeRecord('posts', post(n, text))]);
      await vi.waitFor(async () => expect(await context.log.committed('detector', 'posts')).toEqual([n + 1]), 30_000);
    }
    await worker.stop();
    const counts = (await valuesIn(context, 'registry')).filter((entry) => entry.type === 'post-counts');
    return { claims: await valuesIn(context, 'claims'), counts };
  }

  it('takes effect on the next post, and can be taken back', async () => {
    const { claims } = await flaggedOf([
      { text: hacked(0) },
      { before: setting('1', { threshold: 0.99 }), text: hacked(1) },
      { before: setting('2', { threshold: 0.99, phases: { 'election-day': { threshold: 0.05 } } }), text: hacked(2) },
      { before: setting('3', { watch: [{ category: 'reg.breach', threshold: 0.99 }] }), text: hacked(3) },
      { before: setting('4', {}), text: hacked(4) },
    ]);
    expect(claims.filter(({ flagged }) => flagged).map(({ post: { id } }) => Number(id.slice(-1)))).toEqual([0, 2, 4]);
  });

  it('rules flag what no word of a lexicon shows, or silence it; the claim says which rule gave it', async () => {
    const text = 'Just text APPLE to 55123 and stay at home';
    const { claims, counts } = await flaggedOf([
      { text },
      { before: rule('1', { patterns: ['(?i)text \\w+ to \\d+'] }), text },
      { before: rule('2', { effect: 'never', phrases: ['voter register'] }), text: hacked(2) },
      { before: rule('3', { effect: 'never', phrases: ['voter register'] }, false), text: hacked(3) },
    ]);
    expect(
      claims.map(({ category, rules, words }) => [
        category,
        rules,
        words.find(({ concept }) => concept === 'rule by-text')?.text,
      ]),
    ).toEqual([
      ['proc.method', [{ rule: 'by-text', name: 'By text' }], 'text APPLE to 55123'],
      ['reg.breach', undefined, undefined],
    ]);
    expect(counts.at(-1)).toMatchObject({ posts: 4, through: 3, refused: { 'not-about-an-election': 1, rule: 1 } });
  });
});
