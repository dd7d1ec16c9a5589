import { describe, expect, it } from 'vitest';
import { baseOfEntries } from './links.ts';
import { parseFeed } from './parse-feed.ts';

const read = (text: string, url?: string) =>
  parseFeed(new TextEncoder().encode(text), url === undefined ? {} : { url });
const rss = (channel: string): string =>
  `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel>${channel}</channel></rss>`;
const atom = (feed: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${feed}</feed>`;

describe('what relative links are relative to', () => {
  it.each([
    [undefined, undefined, undefined],
    [undefined, 'https://town.example/', 'https://town.example/'],
    ['https://town.example/news/feed', undefined, 'https://town.example/news/feed'],
    ['https://town.example/news/feed', 'https://town.example/', 'https://town.example/news/feed'],
    ['https://feeds.example/town', 'https://town.example/news/', 'https://town.example/news/'],
  ])('%s, of %s: %s', (document, site, base) => {
    expect(baseOfEntries(document, site)).toBe(base);
  });

  it('is the site where another host delivers the feed, in links, bodies and files', () => {
    const feed = read(
      rss(
        '<link>https://town.example/</link><item><link>/polls/1</link><description>&lt;a href="/map">map&lt;/a></description><enclosure url="/map.pdf" type="application/pdf"/></item>',
      ),
      'https://feeds.example/town',
    );
    expect(feed.entries[0]).toMatchObject({
      link: 'https://town.example/polls/1',
      summary: '<a href="https://town.example/map">map</a>',
      enclosures: [{ url: 'https://town.example/map.pdf' }],
    });
  });

  it('is xml:base first, itself relative to the document', () => {
    const feed = read(
      atom('<link href="https://town.example/"/><entry xml:base="sub/"><link href="1"/></entry>'),
      'https://feeds.example/town/atom',
    );
    expect(feed.entries[0]?.link).toBe('https://feeds.example/town/sub/1');
  });

  it('is the self link for a feed from nowhere', () => {
    const feed = read(
      atom('<link href="."/><link rel="self" href="https://town.example/blog/atom"/><entry><link href="1"/></entry>'),
    );
    expect(feed.link).toBe('https://town.example/blog/');
    expect(feed.entries[0]?.link).toBe('https://town.example/blog/1');
  });
});

describe('which address is the page of an entry', () => {
  const original = '<fb:origLink>https://town.example/1</fb:origLink>';

  it('is the original where a feed service changed the link of RSS', () => {
    const feed = read(rss(`<item><link>https://clicks.example/~r/1</link>${original}</item>`));
    expect(feed.entries[0]?.link).toBe('https://town.example/1');
  });

  it('is said to be HTML, rather than nothing, and never what leads elsewhere', () => {
    const feed = read(
      atom(
        '<entry><link href="https://town.example/1.json"/><link rel="alternate" type="text/html" href="https://town.example/1"/></entry><entry><link rel="enclosure" type="image/png">https://town.example/map.png</link><link rel="alternate" href="https://town.example/2"/></entry>',
      ),
    );
    expect(feed.entries.map(({ link }) => link)).toEqual(['https://town.example/1', 'https://town.example/2']);
  });

  it('is found between the quotes of a word processor', () => {
    expect(read(atom('<link href=\u201chttps://town.example/\u201d/>')).link).toBe('https://town.example/');
  });

  it('is an id that is an address where Atom gives no link', () => {
    const feed = read(
      atom(
        '<entry><id>https://town.example/1</id></entry><entry><id>tag:town.example,2026:2</id></entry><entry><id>https://town.example/3</id><link href="https://town.example/three"/></entry>',
      ),
    );
    expect(feed.entries.map(({ link }) => link)).toEqual([
      'https://town.example/1',
      null,
      'https://town.example/three',
    ]);
  });
});
