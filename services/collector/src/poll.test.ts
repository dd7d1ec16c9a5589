import { HearsayError, SourceConfig, SourceState } from '@hearsay/contracts';
import type { Outbound, OutboundResponse } from '@hearsay/outbound';
import type { WorkerContext } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { Parser } from './parsing/parser.ts';
import { newState, poll, stateToGoOnFrom } from './poll.ts';
import { Robots } from './robots.ts';
import { Spool } from './spool.ts';
import { Stories } from './stories.ts';

const now = Date.parse('2014-11-30T06:00:00Z');
const address = 'http://news.example/feed';
const sourceOf = (more = {}) => SourceConfig.parse({ id: 'news', kind: 'feed', url: address, ...more });
const jurisdiction = 'md' as SourceState['jurisdiction'];

/** A collector's surroundings, with answers played in order. */
function play(source = sourceOf()) {
  const written: { topic: string; value: unknown }[] = [];
  const asked: string[] = [];
  const spool = new Spool();
  const away = { log: false };
  const time = { now };
  let state = newState(source, jurisdiction, now);
  const context = {
    clock: { now: () => time.now, sleep: async () => {} },
    config: {
      jurisdiction: { id: jurisdiction },
      election: { day: '2014-11-30', timezone: 'Europe/Chisinau' },
      elections: [],
      exercise: false,
      privacy: { evidence: { held: 3_600_000 } },
    },
    evidence: { hold: async () => [] },
    secrets: { pseudonymKey: 'a key that is long enough' },
    logger: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} },
    log: {
      append: async (records: { topic: string; value: Uint8Array }[]) => {
        if (away.log) throw new HearsayError('log-unavailable', 'no broker answers');
        for (const { topic, value } of records)
          written.push({ topic, value: JSON.parse(Buffer.from(value).toString()) });
      },
    },
  } as unknown as WorkerContext;
  const answered = async (response: Partial<Omit<OutboundResponse, 'body'>> & { body?: string }) => {
    const outbound = {
      request: async (url: string) => {
        asked.push(url);
        return { status: 200, headers: {}, url, ...response, body: new TextEncoder().encode(response.body ?? '') };
      },
    } as unknown as Outbound;
    state = await poll(
      context,
      { outbound, parser: new Parser(), stories: new Stories(), robots: new Robots(outbound), spool },
      source,
      state,
      new AbortController().signal,
    );
    SourceState.parse(state);
    return state;
  };
  const posts = () =>
    written.filter(({ topic }) => topic === 'posts').map(({ value }) => (value as { text: string }).text);
  return { answered, asked, away, time, written, posts, config: context.config };
}

const feed = (title: string, language: string, ...items: string[]) =>
  `<rss version="2.0"><channel><title>${title}</title><link>http://news.example/</link><language>${language}</language>${items
    .map((text) => `<item><guid>${text}</guid><title>${text}</title></item>`)
    .join('')}</channel></rss>`;
const usual = feed('News', 'ro', 'one', 'two', 'three');

describe('asking a source', () => {
  it('takes what is new, once', async () => {
    const { answered, posts, written } = play();
    await answered({ body: usual });
    await answered({ body: usual });
    expect(posts()).toEqual(['three', 'two', 'one']);
    expect(written).toHaveLength(4);
  });

  it('keeps no state that a restart would find out by itself', async () => {
    const { answered, written } = play();
    await answered({ body: usual });
    const before = written.length;
    await answered({ status: 304 });
    await answered({ body: usual });
    expect(written).toHaveLength(before);
  });

  it('marks a source that cannot be read as failing, with the reason', async () => {
    const { health } = await play().answered({ body: '<html><body>Gone fishing</body></html>' });
    expect(health).toMatchObject({ state: 'failing', reason: expect.stringContaining('web page') });
  });

  it('says in the log that a source went silent and that it spoke again, however its server answers', async () => {
    const { answered, time, written } = play();
    const dated = (...items: string[]) =>
      feed('News', 'ro', ...items).replaceAll('</item>', '<pubDate>Sun, 30 Nov 2014 05:50:00 GMT</pubDate></item>');
    const health = () => SourceState.parse(written.at(-1)?.value).health;
    await answered({ body: dated('one', 'two', 'three') });
    time.now += 5 * 86_400_000;
    await answered({ body: dated('one', 'two', 'three') });
    expect(health()).toMatchObject({ state: 'working', silent: true, reason: expect.stringContaining('went silent') });
    const before = written.length;
    await answered({ status: 304 });
    expect(written).toHaveLength(before);
    await answered({ body: dated('four', 'one', 'two', 'three') });
    expect(health()).toMatchObject({ state: 'working', reason: '1 new' });
    expect(health().silent).toBeUndefined();
  });

  it('says so where only the second reader could read it', async () => {
    const { answered, posts } = play();
    const foreign = usual.replaceAll('<item>', '<item xmlns="urn:broken">');
    expect((await answered({ body: foreign })).health).toMatchObject({
      state: 'working',
      readBy: 'rss-parser',
      reason: expect.stringMatching(/^3 new; read by rss-parser/),
    });
    expect(posts()).toHaveLength(3);
    expect((await answered({ body: usual })).health.readBy).toBeUndefined();
  });

  it('is asked as often as somebody chose on election day, whatever it wishes', async () => {
    const answer = { body: usual, headers: { 'cache-control': 'max-age=86400' } };
    const next = async (more: object) =>
      Date.parse((await play(sourceOf(more)).answered(answer)).health.nextPoll ?? '') - now;
    expect(await next({})).toBeGreaterThan(3_600_000);
    expect(await next({ onElectionDay: '30s' })).toBeLessThanOrEqual(30_000);
  });

  it('goes by the elections as they stand when it is asked: one that people add or move counts from then on', async () => {
    const { answered, config, time } = play(sourceOf({ onElectionDay: '30s' }));
    const answer = { body: usual, headers: { 'cache-control': 'max-age=86400' } };
    const wait = async () => Date.parse((await answered(answer)).health.nextPoll ?? '') - time.now;
    time.now += 7 * 86_400_000;
    expect(await wait()).toBeGreaterThan(3_600_000);
    const runoff = { day: '2014-12-07', timezone: 'Europe/Chisinau' };
    Object.assign(config, { elections: [runoff] });
    expect(await wait()).toBeLessThanOrEqual(30_000);
    Object.assign(config, { elections: [], election: runoff });
    expect(await wait()).toBeLessThanOrEqual(30_000);
  });

  it('keeps to robots.txt where it reads pages', async () => {
    const { answered, asked, posts } = play(sourceOf({ kind: 'telegram', url: 'https://t.me/canal' }));
    const { health } = await answered({ body: 'User-agent: *\nDisallow: /s/' });
    expect(health).toMatchObject({ state: 'failing', reason: expect.stringContaining('robots.txt does not allow') });
    expect([asked, posts()]).toEqual([['https://t.me/robots.txt'], []]);
  });

  it('asks where it has moved to within its site once it has said so three times, and comes back when that fails', async () => {
    const { answered, asked } = play();
    const moved = 'https://www.news.example/rss';
    for (let i = 0; i < 3; i += 1) await answered({ body: usual, url: moved, movedTo: moved });
    await answered({ body: usual });
    await answered({ status: 404 });
    await answered({ body: usual });
    expect(asked).toEqual([address, address, address, moved, moved, address]);
  });
});

it('goes on where a source with a cursor left off, whatever moves it claims', async () => {
  const { answered, asked, posts, written } = play(
    sourceOf({ kind: 'mastodon', url: 'https://social.example/', tag: 'alegeri' }),
  );
  const status = (id: string) => ({
    id,
    uri: `https://social.example/${id}`,
    visibility: 'public',
    content: `<p>Post ${id}</p>`,
  });
  await answered({ body: JSON.stringify([status('8'), status('7')]) });
  for (let i = 0; i < 3; i += 1) await answered({ body: '[]', movedTo: 'https://social.example/elsewhere' });
  await answered({ body: JSON.stringify([status('9')]) });
  await answered({ body: '[]' });
  expect(posts()).toEqual(['Post 7', 'Post 8', 'Post 9']);
  expect(asked.map((url) => new URL(url).searchParams.get('min_id'))).toEqual([null, '8', '8', '8', '8', '9']);
  expect(written.filter(({ topic }) => topic === 'registry')).toHaveLength(2);
});

describe('the log away for ten minutes (R11)', () => {
  /** A busy feed that shows its newest five entries only. */
  const busy = (newest: number) => feed('News', 'ro', ...Array.from({ length: 5 }, (_, i) => `story ${newest - i}`));

  it('loses no entry that came and went meanwhile; order is kept, and the state follows its posts', async () => {
    const { answered, away, posts, written } = play();
    await answered({ body: busy(5) });
    away.log = true;
    for (let newest = 8; newest <= 38; newest += 3) {
      const { health } = await answered({ body: busy(newest) });
      expect(health.reason).toContain('wait for the log');
    }
    await answered({ status: 500 }).catch(() => undefined);
    expect(written.map(({ topic }) => topic)).toEqual([...Array(5).fill('posts'), 'registry']);
    away.log = false;
    await answered({ status: 304 });
    expect(posts()).toEqual(Array.from({ length: 38 }, (_, i) => `story ${i + 1}`));
    const last = written.at(-1);
    expect(last?.topic).toBe('registry');
    expect(Object.keys(SourceState.parse(last?.value).seen)).toHaveLength(38);
  });
});

describe('a source that may be somebody else’s (S33)', () => {
  it('is quarantined when it moves to another site for good; nothing of it is taken', async () => {
    const { answered, posts } = play();
    await answered({ body: usual });
    const elsewhere = 'http://evil.example/feed';
    const state = await answered({ body: feed('News', 'ro', 'four'), url: elsewhere, movedTo: elsewhere });
    expect(state.health).toMatchObject({ state: 'quarantined', reason: expect.stringContaining(elsewhere) });
    expect(posts()).not.toContain('four');
  });

  it('is quarantined when nothing in it is known and title and language have changed', async () => {
    const { answered, posts } = play();
    await answered({ body: usual });
    const state = await answered({ body: feed('Casino', 'en', 'win', 'big') });
    expect(state.health).toMatchObject({ state: 'quarantined', reason: expect.stringContaining('"Casino"') });
    expect(posts()).not.toContain('win');
  });

  it.each([
    ['its title changes and its entries go on', feed('Renamed', 'en', 'three', 'four')],
    ['all its entries are new and it is the same', feed('News', 'ro', 'seven', 'eight')],
    ['its title changes with all entries, as of a feed that dates its title', feed('News of 1 May', 'ro', 'nine')],
  ])('is not when %s', async (_name, body) => {
    const { answered } = play();
    await answered({ body: usual });
    expect((await answered({ body })).health.state).toBe('working');
  });

  it('is asked again when a person confirmed it or changed its address', async () => {
    const { answered } = play();
    await answered({ body: usual });
    const left = await answered({ body: feed('Casino', 'en', 'win') });
    expect(stateToGoOnFrom(sourceOf(), left).health.state).toBe('quarantined');
    expect(stateToGoOnFrom(sourceOf({ confirmed: '2014-11-29' }), left).health.state).toBe('quarantined');
    const confirmed = stateToGoOnFrom(sourceOf({ confirmed: '2014-11-30' }), left);
    expect(confirmed).toMatchObject({ seen: left.seen, health: { state: 'working' } });
    expect(confirmed.identity).toBeUndefined();
    const elsewhere = sourceOf({ url: 'http://other.example/feed' });
    expect(stateToGoOnFrom(elsewhere, left).health.state).toBe('working');
  });
});
