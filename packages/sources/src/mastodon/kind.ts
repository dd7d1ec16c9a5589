import type { SourceConfig } from '@hearsay/contracts';
import { contentOf } from '../content-of.ts';
import type { SourceKind } from '../kind.ts';
import { readJson, textAt } from '../read-json.ts';
import { UnreadableError } from '../unreadable.ts';
import { statusParts } from './status.ts';

export type MastodonSource = Extract<SourceConfig, { kind: 'mastodon' }>;

/** Posts in one answer: the most that Mastodon gives. */
const page = 40;
const isId = (text: string | null): text is string => text !== null && /^\d{1,30}$/.test(text);
/** Ids are numbers beyond what JavaScript counts exactly. */
const isLater = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a > b);

export const mastodonKind: SourceKind<MastodonSource> = {
  shape: 'polled',
  about: {
    summary: 'Public posts of a Mastodon server, or those under a tag that the server knows of.',
    terms:
      'Those of the server. Many ask not to be indexed: ask its administrators first. Only posts that are marked public are taken.',
    limits:
      'Forty posts a question, 300 questions in five minutes. Edits and deletions are not seen, nor what the server does not federate with.',
    credentials: 'None where the server shows its timelines to anybody; others refuse (401 or 422).',
  },
  request: ({ url, tag }, cursor) => {
    const path = tag === undefined ? '/api/v1/timelines/public' : `/api/v1/timelines/tag/${encodeURIComponent(tag)}`;
    const address = new URL(path, url);
    address.searchParams.set('limit', String(page));
    if (tag === undefined) address.searchParams.set('local', 'true');
    // The oldest that are newer, so that a busy hour leaves no gap; `since_id` would give the newest.
    if (cursor !== undefined && isId(cursor)) address.searchParams.set('min_id', cursor);
    return { url: address.href, accept: 'application/json' };
  },
  parse: (bytes, _source, { url, cursor }) => {
    const list = readJson(bytes);
    if (!Array.isArray(list)) throw new UnreadableError('The answer is no timeline; is this a Mastodon server?');
    let last = cursor !== undefined && isId(cursor) ? cursor : undefined;
    for (const status of list as unknown[]) {
      const id = textAt(status, 'id');
      if (isId(id) && (last === undefined || isLater(id, last))) last = id;
    }
    const content = contentOf('mastodon', list as unknown[], url, statusParts);
    return { ...content, ...(last === undefined ? {} : { cursor: last }) };
  },
};
