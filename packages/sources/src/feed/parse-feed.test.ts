import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { FeedError } from './error.ts';
import { ALL_FEEDS, ATOM_1, ATOM_03, CDF, JSON_FEED, RSS_1, RSS_2, RSS_091 } from './feeds.fixtures.ts';
import { parseFeed } from './parse-feed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, url?: string) => parseFeed(bytes(text), url === undefined ? {} : { url });

parseSuite({
  kind: 'feed',
  parse: (input) => parseFeed(input),
  samples: ALL_FEEDS,
  isPromisedError: (error) => error instanceof FeedError,
  outputPerByte: 30,
});

describe('formats', () => {
  it('reads RSS 2.0 with its modules', () => {
    const feed = read(RSS_2);
    expect(feed).toMatchObject({
      format: 'rss-2.0',
      title: 'Riverton Gazette',
      link: 'https://gazette.example/',
      language: 'en-GB',
      author: { name: 'News Desk', email: 'desk@gazette.example' },
      problems: [],
      hints: {
        ttlMinutes: 30,
        updatePeriodMinutes: 30,
        skipHours: [3, 0],
        skipDays: [0],
        hubs: ['https://hub.example/'],
        self: 'https://gazette.example/rss',
      },
    });
    expect(feed.entries[0]).toEqual({
      title: 'Polls & queues',
      link: 'https://gazette.example/news/1',
      id: 'g-1',
      published: '2026-11-03T07:15:00.000Z',
      updated: null,
      author: { name: 'Ana Pop', email: null, url: null },
      summary: 'Short <b>summary</b>',
      content: '<p>Long <a href="https://gazette.example/more">text</a></p><p>Second</p>',
      text: 'Polls & queues\nLong text\nSecond\nShort summary',
      language: 'en-GB',
      categories: ['Elections', 'Local'],
      enclosures: [
        { url: 'https://gazette.example/a.mp3', type: 'audio/mpeg', length: 1234 },
        { url: 'https://gazette.example/b.jpg', type: 'image/*', length: null },
      ],
      places: [{ latitude: 45.5, longitude: 25.25, name: null }],
    });
    expect(feed.entries[1]).toMatchObject({
      link: 'https://gazette.example/news/2',
      id: 'https://gazette.example/news/2',
    });
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    expect(read(RSS_1)).toMatchObject({
      format: 'rss-1.0',
      language: 'ro',
      entries: [
        {
          title: 'Primul',
          link: 'https://rdf.example/1',
          categories: ['Alegeri'],
          published: '2026-11-01T10:00:00.000Z',
        },
      ],
    });
  });

  it('reads RSS 0.91', () => {
    expect(read(RSS_091)).toMatchObject({ format: 'rss-0.91', entries: [{ title: 'One', summary: 'Plain words' }] });
  });

  it('reads Atom 1.0 with xml:base and inherited author and language', () => {
    expect(read(ATOM_1)).toMatchObject({
      format: 'atom-1.0',
      title: 'Wahl & Amt',
      link: 'https://atom.example/',
      id: 'urn:feed',
      hints: { self: 'https://atom.example/blog/feed.atom', next: 'https://atom.example/blog/feed.atom?page=2' },
      entries: [
        {
          title: 'Ein Titel',
          link: 'https://atom.example/blog/p/1',
          published: '2026-11-01T11:00:00.000Z',
          updated: '2026-11-02T11:00:00.000Z',
          author: { name: 'Amt', email: 'amt@atom.example' },
          language: 'de',
          summary: '1 &lt; 2',
          content: '<p>Hallo <a href="https://atom.example/x">da</a></p>',
          categories: ['Label eins', 't1'],
          enclosures: [{ url: 'https://atom.example/blog/a.pdf', type: 'application/pdf', length: 9 }],
        },
      ],
    });
  });

  it('reads Atom 0.3 with its modes', () => {
    expect(read(ATOM_03)).toMatchObject({
      format: 'atom-0.3',
      entries: [
        { content: '<p>Body</p>', published: '2004-01-01T10:00:00.000Z', updated: '2004-01-02T10:00:00.000Z' },
        { title: 'Hello' },
      ],
    });
  });

  it('reads CDF', () => {
    expect(read(CDF)).toMatchObject({
      format: 'cdf',
      link: 'https://cdf.example/',
      entries: [{ title: 'Item', link: 'https://cdf.example/1', updated: '1998-11-05T11:00:00.000Z' }],
    });
  });

  it('reads JSON Feed and passes over what is no entry', () => {
    const feed = read(JSON_FEED);
    expect(feed).toMatchObject({ format: 'json-feed', language: 'pl', hints: { hubs: ['https://hub.example/'] } });
    expect(feed.entries).toHaveLength(2);
    expect(feed.entries[0]).toMatchObject({
      id: '7',
      link: 'https://json.example/1',
      content: '<p>Treść <img src="https://json.example/i.png" /></p>',
      author: { name: 'Redakcja' },
      enclosures: [{ url: 'https://json.example/a.mp3', length: 5 }],
    });
    expect(feed.entries[1]?.content).toBe('1 &lt; 2');
    expect(feed.problems).toEqual(['Entry 2 is no object.']);
  });

  it('resolves links against the address of the feed', () => {
    const feed = read(
      '<rss><channel><link>/</link><item><link>a?x=1&y=2</link></item></channel></rss>',
      'https://e.example/d/f.xml',
    );
    expect(feed).toMatchObject({ link: 'https://e.example/', entries: [{ link: 'https://e.example/d/a?x=1&y=2' }] });
  });
});

describe('errors', () => {
  it.each([
    ['', 'feed.empty'],
    [' \n ', 'feed.empty'],
    ['<!doctype html><html><head><title>x</title></head><body>no</body></html>', 'feed.web-page'],
    ['just words', 'feed.not-a-feed'],
    ['<opml version="2.0"><body/></opml>', 'feed.not-a-feed'],
    ['{"a":', 'feed.bad-json'],
    ['{"a":1}', 'feed.not-a-feed'],
    ['[1]', 'feed.not-a-feed'],
  ])('%j is %s', (text, code) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ name: 'FeedError', code }));
  });

  it('refuses a document above the limit with its size', () => {
    expect(() => parseFeed(bytes(RSS_2), { limits: { bytes: 100 } })).toThrowError(
      /larger than a feed may be.*at most 100 bytes/,
    );
  });
});
