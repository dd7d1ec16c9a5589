import { plainText } from './html/plain-text.ts';
import { isWebAddress } from './links.ts';
import type { FeedAuthor, FeedEntry, ParsedFeed } from './model.ts';

/** Characters of a text that stand in for a missing title. */
const STAND_IN = 100;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What to call an entry: its title, else how its summary or its text begins, else its link. */
export function shownTitle(entry: FeedEntry): string | null {
  if (entry.title !== null) return entry.title;
  const summary = entry.summary === null ? '' : oneLine(plainText(entry.summary.slice(0, STAND_IN * 20)));
  const text = summary === '' ? oneLine(entry.text) : summary;
  if (text === '') return entry.link;
  const characters = [...text.slice(0, STAND_IN * 3)];
  return characters.length > STAND_IN ? `${characters.slice(0, STAND_IN).join('')}…` : text;
}

/** Where to read an entry: its own page, else the site. */
export const shownLink = (entry: FeedEntry, feed: ParsedFeed): string | null => entry.link ?? feed.link;

/** Where to read a feed: its site, else the feed itself, at `url` where that is known, else its id where that is an address. */
export const shownFeedLink = (feed: ParsedFeed, url?: string): string | null =>
  feed.link ?? feed.hints.self ?? url ?? (feed.id !== null && isWebAddress(feed.id) ? feed.id : null);

/** What to call a feed: its title, else its site or its own address. */
export const shownFeedTitle = (feed: ParsedFeed, url?: string): string | null => feed.title ?? shownFeedLink(feed, url);

/** What to tell an entry by within its feed: its id, else what it is called. */
export const shownId = (entry: FeedEntry): string | null => entry.id ?? shownTitle(entry);

/** Whom a feed is by: its author, else the one author of all its entries. */
export function shownFeedAuthor(feed: ParsedFeed): FeedAuthor | null {
  if (feed.author !== null) return feed.author;
  const first = feed.entries[0]?.author ?? null;
  const isFirst = ({ author }: FeedEntry): boolean => author?.name === first?.name && author?.email === first?.email;
  return feed.entries.every(isFirst) ? first : null;
}
