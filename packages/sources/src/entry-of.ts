import { parseDate } from './feed/dates/parse-date.ts';
import { titleOfHtml } from './feed/html/plain-text.ts';
import { webLink } from './feed/links.ts';
import type { FeedEntry } from './feed/model.ts';
import type { Reading } from './feed/reading.ts';
import { reachIn } from './reach.ts';

/** An entry as a source gives it, before links, dates and texts are checked. */
export interface EntryParts {
  readonly id?: string | null;
  readonly link?: string | null;
  readonly title?: string | null;
  /** HTML as published. */
  readonly html?: string | null;
  readonly text?: string | null;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly author?: string | null;
  readonly language?: string | null;
  /** How many people it reaches, in digits. */
  readonly reach?: string | null;
}

/** An entry in the model that all kinds share, within the limits of the reading. */
export function entryOf(parts: EntryParts, base: string | undefined, reading: Reading): FeedEntry {
  const most = reading.limits.fieldChars;
  const short = (text: string | null | undefined) => text?.slice(0, most) ?? null;
  const body = reading.body(
    parts.html
      ? { kind: 'html', value: parts.html, base }
      : parts.text
        ? { kind: 'text', value: parts.text, base }
        : null,
  );
  const title = parts.title ? titleOfHtml(parts.title.slice(0, most)) || null : null;
  const link = webLink(short(parts.link), base);
  const author = short(parts.author);
  return {
    title,
    link,
    id: short(parts.id) ?? link,
    published: parseDate(parts.published),
    updated: parseDate(parts.updated),
    author: author === null ? null : { name: author, email: null, url: null },
    summary: null,
    content: body?.html ?? null,
    text: [title, body?.text].filter(Boolean).join('\n'),
    language: parts.language?.slice(0, 64) ?? null,
    categories: [],
    enclosures: [],
    places: [],
    ...reachIn(parts.reach),
  };
}
