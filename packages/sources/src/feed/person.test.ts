import { expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const firstAuthor = (text: string) => parseFeed(new TextEncoder().encode(text)).entries[0]?.author ?? null;
const item = (authors: string): string =>
  `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>t</title>${authors}</item></channel></rss>`;

it('names an author rather than give an address, whichever element comes first', () => {
  expect(firstAuthor(item('<author>desk@town.example</author><dc:creator>Ana Bel</dc:creator>'))?.name).toBe('Ana Bel');
  expect(firstAuthor(item('<author>desk@town.example</author><dc:creator/>'))).toEqual({
    name: null,
    email: 'desk@town.example',
    url: null,
  });
});

it('reads the one author of a JSON feed that stands where the list should be', () => {
  const json = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', authors: { name: 'Ana Bel' } }] };
  expect(firstAuthor(JSON.stringify(json))?.name).toBe('Ana Bel');
});

it('takes nobody who took a picture for the author', () => {
  const credited = `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>t</title><media:credit>Cem Dur</media:credit></item></channel></rss>`;
  expect(firstAuthor(credited)).toBeNull();
});
