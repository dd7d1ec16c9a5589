import type { FeedEntry, ParsedFeed } from './model.ts';

/** Characters of a text that stand in for a missing title. */
const STAND_IN = 100;

/** What to call an entry: its title, else how its text begins, else its link. */
export function shownTitle(entry: FeedEntry): string | null {
  if (entry.title !== null) return entry.title;
  const text = entry.text.replace(/\s+/g, ' ').trim();
  if (text === '') return entry.link;
  const characters = [...text.slice(0, STAND_IN * 3)];
  return characters.length > STAND_IN ? `${characters.slice(0, STAND_IN).join('')}…` : text;
}

/** Where to read an entry: its own page, else the site. */
export const shownLink = (entry: FeedEntry, feed: ParsedFeed): string | null => entry.link ?? feed.link;

/** What to call a feed: its title, else its site or its own address. */
export const shownFeedTitle = (feed: ParsedFeed): string | null => feed.title ?? feed.link ?? feed.hints.self;
