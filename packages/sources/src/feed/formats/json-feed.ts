import { rememberRaw } from '../../raw-entry.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FeedError } from '../error.ts';
import { foldSpace, titleOfHtml } from '../html/plain-text.ts';
import { baseOfEntries, isWebAddress, webLink } from '../links.ts';
import type { FeedAuthor, FeedEnclosure, FeedEntry, ParsedFeed } from '../model.ts';
import { NO_HINTS } from '../modules/hints-of.ts';
import type { Reading } from '../reading.ts';
import { detectionText } from './entry.ts';

/** A JSON object of which only its own members are ever read. */
type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

class JsonReader {
  readonly #most: number;
  constructor(most: number) {
    this.#most = most;
  }

  /** A member as text; numbers count, as ids are often written so. */
  text(object: Json, key: string): string | null {
    const value = own(object, key);
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    return text.trim() === '' ? null : text.trim();
  }

  short(object: Json, key: string): string | null {
    return this.text(object, key)?.slice(0, this.#most) ?? null;
  }

  author(object: Json, base: string | undefined): FeedAuthor | null {
    const authors = own(object, 'authors');
    // Some write the one author they have where the list should be.
    for (const one of [...(Array.isArray(authors) ? authors : [authors]), own(object, 'author')]) {
      if (typeof one === 'string' && one.trim() !== '')
        return { name: foldSpace(one.slice(0, this.#most)), email: null, url: null };
      if (!isObject(one)) continue;
      const name = this.short(one, 'name');
      const url = webLink(this.short(one, 'url'), base);
      const email = this.short(one, 'email');
      if (name !== null || url !== null || email !== null) return { name, email, url };
    }
    return null;
  }
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Throws `feed.bad-json`, or `feed.not-a-feed` for JSON that is no feed. */
export function readJsonFeed(text: string, base: string | undefined, reading: Reading): ParsedFeed {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new FeedError('feed.bad-json', error instanceof Error ? error.message.slice(0, 120) : undefined);
  }
  if (
    !isObject(parsed) ||
    !(Array.isArray(own(parsed, 'items')) || /jsonfeed\.org/.test(String(own(parsed, 'version') ?? '')))
  ) {
    throw new FeedError('feed.not-a-feed', 'JSON without `items`');
  }
  const feed = parsed;
  const { limits } = reading;
  const json = new JsonReader(limits.fieldChars);
  const link = webLink(json.short(feed, 'home_page_url'), base);
  const self = webLink(json.short(feed, 'feed_url'), base);
  reading.fallbackBase = baseOfEntries(
    base,
    [link, self].find((one) => one !== null && isWebAddress(one)) ?? undefined,
  );
  const author = json.author(feed, base);
  const language = json.short(feed, 'language')?.slice(0, 64) ?? null;
  const items = list(own(feed, 'items'));
  if (items.length > limits.entries) reading.problem(`More than ${limits.entries} entries: the rest is left out.`);
  const entries: FeedEntry[] = [];
  for (const [i, item] of items.slice(0, limits.entries).entries()) {
    if (!isObject(item)) {
      reading.problem(`Entry ${i + 1} is no object.`);
      continue;
    }
    const entry = reading.guarded(`Entry ${i + 1}`, () => readItem(item, json, reading));
    if (entry) {
      const whole = { ...entry, author: entry.author ?? author, language: entry.language ?? language };
      entries.push(rememberRaw(whole, () => JSON.stringify(item)));
    }
  }
  return {
    format: 'json-feed',
    title: plainOf(json.short(feed, 'title')),
    description: json.short(feed, 'description'),
    link,
    id: self,
    language,
    author,
    published: null,
    updated: parseDate(json.text(feed, 'date_modified')),
    categories: [],
    hints: {
      ...NO_HINTS,
      self,
      next: webLink(json.short(feed, 'next_url'), base),
      hubs: list(own(feed, 'hubs'))
        .slice(0, 10)
        .map((hub) => (isObject(hub) ? webLink(json.short(hub, 'url'), base) : null))
        .filter((hub) => hub !== null),
    },
    entries,
    problems: [...reading.problems],
  };
}

const plainOf = (title: string | null): string | null => (title === null ? null : foldSpace(title) || null);

function readItem(item: Json, json: JsonReader, reading: Reading): FeedEntry {
  const base = reading.fallbackBase;
  const { limits } = reading;
  const html = json.text(item, 'content_html');
  const plain = json.text(item, 'content_text');
  const short = json.text(item, 'summary');
  const content = reading.body(
    html !== null ? { kind: 'html', value: html, base } : plain !== null ? { kind: 'text', value: plain, base } : null,
  );
  const summary = reading.body(short === null ? null : { kind: 'text', value: short, base });
  const title = plainOf(json.short(item, 'title'));
  const link = webLink(json.short(item, 'url') ?? json.short(item, 'external_url'), base);
  return {
    title: title === null ? null : titleOfHtml(title) === '' ? null : title,
    link,
    id: json.short(item, 'id') ?? link,
    published: parseDate(json.text(item, 'date_published')),
    updated: parseDate(json.text(item, 'date_modified')),
    author: json.author(item, base),
    summary: summary?.html ?? null,
    content: content?.html ?? null,
    text: detectionText(title, content, summary),
    language: json.short(item, 'language')?.slice(0, 64) ?? null,
    categories: list(own(item, 'tags'))
      .filter((tag) => typeof tag === 'string')
      .slice(0, limits.listItems)
      .map((tag) => tag.slice(0, limits.fieldChars)),
    enclosures: list(own(item, 'attachments'))
      .slice(0, limits.listItems)
      .map((attachment) => (isObject(attachment) ? enclosureOf(attachment, json, base) : null))
      .filter((attachment) => attachment !== null),
    places: [],
  };
}

function enclosureOf(attachment: Json, json: JsonReader, base: string | undefined): FeedEnclosure | null {
  const url = webLink(json.short(attachment, 'url'), base);
  const size = own(attachment, 'size_in_bytes');
  const length = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
  return url === null ? null : { url, type: json.short(attachment, 'mime_type'), length };
}
