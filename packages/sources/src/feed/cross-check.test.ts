import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { ATOM_1, ATOM_03, RSS_1, RSS_2, RSS_091 } from './feeds.fixtures.ts';
import { parseFeed } from './parse-feed.ts';

/**
 * rss-parser as a second reader of well-formed feeds. It takes quadratic time on hostile ones and refuses ill-formed ones
 * (see attacks.test.ts and repairs.test.ts), so it is asked only where the own parser finds nothing, in a thread that can be ended.
 */
describe('another parser agrees on well-formed feeds', () => {
  it.each([
    ['RSS 2.0', RSS_2],
    ['RSS 1.0', RSS_1],
    ['RSS 0.91', RSS_091],
    ['Atom 1.0', ATOM_1],
    ['Atom 0.3', ATOM_03],
  ])('%s', async (_, text) => {
    const theirs = await new RssParser().parseString(text);
    const ours = parseFeed(new TextEncoder().encode(text));
    expect(ours.entries).toHaveLength(theirs.items.length);
    for (const [i, item] of theirs.items.entries()) {
      const entry = ours.entries[i];
      const guid = (item as { guid?: string; id?: string }).guid ?? (item as { id?: string }).id;
      if (guid) expect(entry?.id).toBe(guid);
      // Of Atom's links it takes the first, whatever its relation.
      if (ours.format.startsWith('rss') && item.link) expect(entry?.link).toContain(item.link);
      if (item.isoDate) expect(entry?.published).toBe(item.isoDate);
      if (typeof item.title === 'string' && !/[&<]/.test(item.title))
        expect(['Hello', item.title]).toContain(entry?.title);
    }
  });
});
