import { describe, expect, it } from 'vitest';
import { feedKind } from '../kind.ts';
import { parseFeed } from '../parse-feed.ts';
import { secondReader } from './second-reader.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { isWorth, read } = secondReader;
/** Entries in a namespace nobody knows: by the book they are no entries of the feed, and the publisher meant them to be. */
const foreign = {
  rss: '<rss version="2.0"><channel><title>t</title><item xmlns="urn:broken"><title>Polls &amp; hours</title><guid>1</guid><link>/1</link><description>&lt;script&gt;x&lt;/script&gt;&lt;b&gt;open&lt;/b&gt;</description></item></channel></rss>',
  channel:
    '<rss version="2.0"><channel xmlns="urn:broken"><title>t</title><item><title>Polls</title></item></channel></rss>',
  atom: '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry xmlns="urn:broken"><title>Polls</title><id>1</id></entry></feed>',
};

describe('rss-parser as the second reader', () => {
  it.each(Object.entries(foreign))('reads entries that the own parser does not find: %s', async (_name, text) => {
    expect(parseFeed(bytes(text)).entries).toEqual([]);
    expect(isWorth(bytes(text), {})).toBe(true);
    const content = await read(bytes(text), {});
    expect(content).toMatchObject({ title: 't', readBy: 'rss-parser' });
    expect(content.entries).toHaveLength(1);
  });

  it('gives what it read the form and the cleaning of every source', async () => {
    const { entries } = await read(bytes(foreign.rss), { url: 'https://news.example/feed' });
    expect(entries[0]).toMatchObject({
      id: '1',
      title: 'Polls & hours',
      link: 'https://news.example/1',
      content: '<b>open</b>',
      text: 'Polls & hours\nopen',
    });
  });

  it.each([
    '',
    'not markup <',
    '<html><body>no feed</body></html>',
    '<rss version="2.0"><channel><title>t</title></channel></rss>',
  ])('is not asked about %j', (text) => expect(isWorth(bytes(text), {})).toBe(false));

  it('says that it finds nothing either', async () => {
    await expect(read(bytes('<a><item>x</item></a>'), {})).rejects.toThrow('found no feed either');
  });

  it('changes no prototype', async () => {
    const text =
      '<rss version="2.0"><channel><__proto__><polluted>1</polluted></__proto__><item><__proto__>x</__proto__><title>a</title></item></channel></rss>';
    await read(bytes(text), {}).catch(() => undefined);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('belongs to feeds', () => expect(feedKind.second).toBe(secondReader));
});
