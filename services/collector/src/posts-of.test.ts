import { Post, type SourceConfig } from '@hearsay/contracts';
import { parseFeed } from '@hearsay/sources';
import { describe, expect, it } from 'vitest';
import { canonicalLink } from './canonical-link.ts';
import { postsOf } from './posts-of.ts';
import { maskPeople } from './pseudonym.ts';

const around = {
  jurisdiction: 'md' as Post['jurisdiction'],
  source: {
    id: 'news',
    kind: 'feed',
    url: 'http://news.example/feed',
    every: 5000,
    languages: [],
  } as unknown as SourceConfig,
  fetchedAt: '2014-11-30T06:00:00.000Z',
  pseudonymKey: 'a key that is long enough',
  exercise: false,
};
const item = (guid: string, title: string, more = '') =>
  `<item><guid>${guid}</guid><title>${title}</title>${more}</item>`;
const read = (...items: string[]) =>
  parseFeed(
    new TextEncoder().encode(`<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`),
    {},
  );

describe('posts of a feed', () => {
  it('remembers what a feed no longer shows, within bounds', () => {
    const shown = (from: number, count: number) =>
      read(...Array.from({ length: count }, (_, i) => item(`${from + i}`, `Title ${from + i}`)));
    let { seen } = postsOf(shown(0, 20), {}, around);
    for (let from = 20; from < 400; from += 20) seen = postsOf(shown(from, 20), seen, around).seen;
    expect(Object.keys(seen)).toHaveLength(220);
    expect(postsOf(shown(200, 20), seen, around)).toMatchObject({ posts: [], familiar: true });
  });

  it('says how many people a post reaches, where the source does', () => {
    const content = read(item('a', 'Polls close at six'), item('b', 'Other'));
    const entries = content.entries.map((entry, i) => (i === 0 ? { ...entry, reach: 4200 } : entry));
    const reach = postsOf({ ...content, entries }, {}, around).posts.map((post) => Post.parse(post).reach);
    expect(reach).toEqual(expect.arrayContaining([4200, undefined]));
  });

  it('takes what is new, oldest first, in the form of the contract', () => {
    const { posts } = postsOf(
      read(
        item('2', 'Second', '<link>http://news.example/2?utm_source=x&amp;id=2</link>'),
        item('1', 'First', '<author>ana@x.org (Ana)</author>'),
      ),
      {},
      around,
    );
    expect(posts.map((post) => Post.parse(post).title)).toEqual(['First', 'Second']);
    expect(posts[1]?.url).toBe('http://news.example/2?id=2');
    expect(posts[0]?.author).toMatch(/^author_/);
    expect(JSON.stringify(posts)).not.toContain('Ana');
  });

  it('takes nothing twice, and an edit as a new version of the same post', () => {
    const first = postsOf(read(item('1', 'First')), {}, around);
    expect(postsOf(read(item('1', 'First')), first.seen, around).posts).toEqual([]);
    const second = postsOf(read(item('1', 'First, corrected')), first.seen, around);
    expect(second.posts).toMatchObject([{ id: first.posts[0]?.id, version: 2 }]);
  });

  it('gives the same ids when what was seen is lost', () => {
    const feed = read(item('1', 'First'), item('2', 'Second'));
    expect(postsOf(feed, {}, around).posts).toEqual(postsOf(feed, {}, around).posts);
  });

  it('does not let another source replace a post by using its id', () => {
    const other = { ...around, source: { ...around.source, id: 'other' as SourceConfig['id'] } };
    const [mine] = postsOf(read(item('1', 'First')), {}, around).posts;
    const [theirs] = postsOf(read(item('1', 'First')), {}, other).posts;
    expect(theirs?.id).not.toBe(mine?.id);
  });

  it('is not fooled by ids that are names of built-in properties', () => {
    const { seen } = postsOf(read(item('__proto__', 'First'), item('constructor', 'Second')), {}, around);
    expect(Object.keys(seen)).toHaveLength(2);
  });
});

describe('people are masked', () => {
  it.each([
    ['ask @ana_pop about it', 'ask @… about it'],
    ['(@ana)', '(@…)'],
    ['@ana@social.example said', '@… said'],
    ['write to ana.pop@x.org now', 'write to …@… now'],
    ['polls close @ 6', 'polls close @ 6'],
  ])('%s', (text, masked) => expect(maskPeople(text)).toBe(masked));
});

describe('links', () => {
  it.each([
    ['https://x.org/a?utm_source=b&fbclid=c&id=1#top', 'https://x.org/a?id=1#top'],
    ['javascript:alert(1)', undefined],
    ['https://me:secret@x.org/', 'https://x.org/'],
    [null, undefined],
  ])('%s', (link, canonical) => expect(canonicalLink(link)).toBe(canonical));
});
