import { expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { shownFeedTitle, shownLink, shownTitle } from './shown.ts';

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
