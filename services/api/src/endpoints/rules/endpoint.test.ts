import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Claim, type DryRun, deriveId, type ErrorBody, Post, type RuleList } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { configuration, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
const now = () => Date.parse('2014-11-30T09:00:00Z');
beforeAll(async () => {
  testbed = await openTestbed({ now, config: configuration({ privacy: { retroHunt: '10d' } }) });
});
afterAll(() => testbed.close());

const rule = (over: object = {}) => ({
  ...{ name: 'Votes by text', effect: 'flag', category: 'proc.method', phrases: ['vote by text'], ...over },
});
const save = async (body: object, person = 'ana', on = true) =>
  fetch(`${testbed.api.url}/api/v1/rules/by-text`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...(await testbed.as(person)) },
    body: JSON.stringify({ body, on, reason: 'Seen next door' }),
  });
const list = async () =>
  ((await (await testbed.get('/api/v1/rules', await testbed.as('cora'))).json()) as RuleList).items;
const dryRun = async (body: object, person = 'ana') =>
  testbed.post('/api/v1/rules/dry-run', { body, days: 7 }, await testbed.as(person));

describe('PUT /api/v1/rules/{rule}', () => {
  it('202: written, changed and switched off, each with author and reason', async () => {
    expect((await save(rule())).status).toBe(202);
    await expect.poll(list).toMatchObject([{ rule: 'by-text', on: true, by: 'Ana', reason: 'Seen next door' }]);
    expect((await save(rule({ name: 'By text' }), 'adam', false)).status).toBe(202);
    await expect.poll(list).toMatchObject([{ body: { name: 'By text' }, on: false, by: 'Adam', versions: 1 }]);
  });

  it('400: says what is wrong, and where', async () => {
    const response = await save(rule({ patterns: ['fine', 'a(b'], phrases: ['ab*'] }));
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorBody).details).toMatchObject([
      { path: 'body.body.phrases.0', message: expect.stringContaining('everywhere') },
      { path: 'body.body.patterns.1', message: expect.stringContaining('missing closing )') },
    ]);
  });

  it('403: communications, and an agency', async () => {
    expect([(await save(rule(), 'cora')).status, (await save(rule(), 'mihai')).status]).toEqual([403, 403]);
  });
});

const post = (n: number, text: string, fetchedAt = '2014-11-30T08:00:00Z') =>
  Post.parse({
    ...{
      type: 'post',
      v: 1,
      id: deriveId('post', n),
      version: 1,
      jurisdiction: 'md',
      source: 'news',
      platform: 'feed',
    },
    ...{ text, fetchedAt, places: [{ source: 'news' }], exercise: false },
  });
const claim = (n: number, excerpt: string) =>
  Claim.parse({
    ...{ type: 'claim', v: 1, id: deriveId('claim', n), jurisdiction: 'md', language: 'en', excerpt, flags: [] },
    post: { id: deriveId('post', n), version: 1, source: 'news', platform: 'feed', fetchedAt: '2014-11-30T08:00:00Z' },
    ...{ category: 'fraud.general', stance: 'asserts', confidence: 0.9, flagged: true, words: [] },
    ...{
      detector: { name: 'test', version: '1' },
      cause: { topic: 'posts', partition: 0, offset: n },
      exercise: false,
    },
  });

describe('POST /api/v1/rules/dry-run', () => {
  it('200: how many and which claims and posts it would have found; nothing is saved', async () => {
    await testbed.append('posts', post(1, 'You can vote by text now'), post(2, 'Plum cake'), post(3, 'Vote by text!'));
    await testbed.append('posts', post(4, 'vote by text, long ago', '2014-11-01T08:00:00Z'));
    await testbed.append('claims', claim(3, 'Vote by text!'));
    const before = await list();
    const answer = (await (await dryRun(rule())).json()) as DryRun;
    expect(answer).toMatchObject({
      claims: { read: 1, found: 1 },
      posts: { read: 3, found: 2 },
      perDay: 2 / 7,
      partial: false,
    });
    expect(answer.examples.map(({ text, start, end, category }) => [text.slice(start, end), category])).toEqual([
      ['Vote by text', 'fraud.general'],
      ['vote by text', undefined],
    ]);
    expect(await list()).toEqual(before);
  });

  it('200: an example that is a claim says which, and in which rumour', async () => {
    const said = { ...claim(5, 'The ferry is sunk'), id: claimOf('register').id };
    const event = eventOf(rumourOf('register'), { kind: 'opened', claim: said });
    await testbed.append('claims', said);
    const example = async () =>
      ((await (await dryRun(rule({ phrases: ['ferry is sunk'] }))).json()) as DryRun).examples[0];
    expect(await example()).not.toHaveProperty('claim');
    await testbed.tracker(event);
    await expect.poll(example).toMatchObject({ post: said.post.id, claim: { id: said.id, rumour: event.rumour.id } });
  });

  it('200: of posts within the window of retro-hunt only; of claims only, and says so, where it is off', async () => {
    for (const [retroHunt, expected] of [
      ['1h', { retroHunt: 1, posts: { read: 1, found: 1 } }],
      ['off', { retroHunt: 0, posts: null }],
    ] as const) {
      const other = await openTestbed({ now, config: configuration({ privacy: { retroHunt } }) });
      try {
        await other.append(
          'posts',
          post(1, 'Vote by text!', '2014-11-30T08:30:00Z'),
          post(2, 'Vote by text!', '2014-11-30T07:00:00Z'),
        );
        await other.append('claims', claim(3, 'Vote by text!'));
        const signed = withCookie(await other.signedIn('ana'));
        const answer = await other.post('/api/v1/rules/dry-run', { body: rule(), days: 7 }, signed);
        expect(await answer.json()).toMatchObject({ claims: { read: 1, found: 1 }, ...expected });
        const view = await other.get('/api/v1/flagging', signed);
        expect(await view.json()).toMatchObject({ retroHunt: expected.retroHunt });
      } finally {
        await other.close();
      }
    }
  });

  it('400: a rule that cannot be read', async () => {
    expect((await dryRun(rule({ patterns: ['a{2,1}b'] }))).status).toBe(400);
  });

  it('403: communications', async () => {
    expect((await dryRun(rule(), 'cora')).status).toBe(403);
  });

  // An engine that backtracks needs minutes for these; a second is what a busy machine may take away from one that does not.
  it.each(['(a+)+$', '(a|a?)+$', '((a|aa)*b?)*c$', '(.*a){12}$'])(
    'lets the main loop turn on while %s is tried on hostile posts',
    async (pattern) => {
      await testbed.append('posts', ...Array.from({ length: 20 }, (_, n) => post(n + 10, `${'a'.repeat(9_999)}!`)));
      await dryRun(rule());
      const lag = monitorEventLoopDelay({ resolution: 5 });
      lag.enable();
      const response = await dryRun(rule({ patterns: [pattern], phrases: [] }));
      lag.disable();
      expect([200, 400]).toContain(response.status);
      expect(lag.max / 1e6).toBeLessThan(1_000);
    },
    30_000,
  );
});
