import { expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { shownFeedAuthor, shownFeedLink, shownFeedTitle, shownId, shownLink, shownTitle } from './shown.ts';

it('finds something to call what has no title, and somewhere to read what has no link', () => {
  const body = 'word '.repeat(40);
  const feed = parseFeed(
    new TextEncoder().encode(
      `<rss><channel><link>https://s.example/</link><item><description>${body}</description></item><item><link>https://s.example/2</link></item></channel></rss>`,
    ),
  );
  const [first, second] = feed.entries;
  expect(shownFeedTitle(feed)).toBe('https://s.example/');
  expect(first && shownTitle(first)).toBe(`${body.slice(0, 100)}…`);
  expect(first && shownLink(first, feed)).toBe('https://s.example/');
  expect(second && shownTitle(second)).toBe('https://s.example/2');
});

it('calls an entry by its summary before its body', () => {
  const item = { id: '1', summary: 'Polls open late', content_html: '<p>At nine.</p>' };
  const feed = parseFeed(new TextEncoder().encode(JSON.stringify({ version: 'jsonfeed.org', items: [item] })));
  expect(feed.entries[0] && shownTitle(feed.entries[0])).toBe('Polls open late');
});

it('tells an entry without id and link by what it is called', () => {
  const feed = parseFeed(new TextEncoder().encode('<rss><channel><item><title>Polls</title></item></channel></rss>'));
  expect(feed.entries[0] && shownId(feed.entries[0])).toBe('Polls');
});

it('finds a feed where it came from when it does not say', () => {
  const feed = parseFeed(new TextEncoder().encode('<rss><channel><item/></channel></rss>'));
  expect(shownFeedLink(feed, 'https://s.example/rss')).toBe('https://s.example/rss');
  expect(shownFeedTitle(feed, 'https://s.example/rss')).toBe('https://s.example/rss');
  expect(shownFeedLink(feed)).toBeNull();
  expect(shownFeedLink({ ...feed, id: 'https://s.example/' })).toBe('https://s.example/');
  expect(shownFeedLink({ ...feed, id: 'tag:s.example' })).toBeNull();
});

it('says a feed is by the one author of its entries, and by nobody where there are several', () => {
  const by = (...authors: string[]) =>
    parseFeed(
      new TextEncoder().encode(
        `<rss><channel>${authors.map((author) => `<item><author>${author}</author></item>`).join('')}</channel></rss>`,
      ),
    );
  expect(shownFeedAuthor(by('Ana Bel', 'Ana Bel'))?.name).toBe('Ana Bel');
  expect(shownFeedAuthor(by('Ana Bel', 'Cem Dur'))).toBeNull();
  expect(shownFeedAuthor(by())).toBeNull();
});
