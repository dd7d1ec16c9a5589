import { SourceConfig } from '@hearsay/contracts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOpml } from './read-opml.ts';
import { writeOpml } from './write-opml.ts';

const feed = (id: string, url: string, name?: string) =>
  SourceConfig.parse({ id, kind: 'feed', url, ...(name ? { name } : {}) });
const read = (opml: string) => readOpml(new TextEncoder().encode(opml));

it('writes what an import reads again', () => {
  const sources = [
    feed('a', 'https://a.example/feed?x=1&y="2"', 'Știri: "azi" <acum> & mâine'),
    feed('b', 'https://b.example/feed'),
    SourceConfig.parse({ id: 'c', kind: 'youtube', url: 'https://www.youtube.com/channel/UC0123456789abcdefghijkl' }),
    SourceConfig.parse({ id: 'd', kind: 'telegram', url: 'https://t.me/channel' }),
  ];
  const { opml, leftOut } = writeOpml(sources, 'Moldova');
  const { feeds, problems } = read(opml);
  expect(problems).toEqual([]);
  expect(feeds.slice(0, 2)).toEqual([
    { url: sources[0]?.url, name: 'Știri: "azi" <acum> & mâine' },
    { url: sources[1]?.url, name: 'b' },
  ]);
  expect(feeds[2]?.url).toContain('feeds/videos.xml?channel_id=UC');
  expect(leftOut).toEqual(['d']);
});

it('makes no markup of any name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (name) => {
      const { feeds } = read(writeOpml([{ ...feed('a', 'https://a.example/'), name }], name).opml);
      expect(feeds).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
