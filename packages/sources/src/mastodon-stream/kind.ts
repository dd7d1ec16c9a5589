import type { SourceConfig } from '@hearsay/contracts';
import { entryOf } from '../entry-of.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import { Reading } from '../feed/reading.ts';
import type { Heard, StreamKind } from '../kind.ts';
import { statusParts } from '../mastodon/status.ts';
import { rememberRaw } from '../raw-entry.ts';
import { at, textAt } from '../read-json.ts';

export type MastodonStreamSource = Extract<SourceConfig, { kind: 'mastodon-stream' }>;

const page = 40;
const isId = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && /^\d{1,30}$/.test(text);

/** The streaming API of Mastodon, by WebSocket: an envelope with the name of the event, and the status as JSON in JSON. */
export const mastodonStreamKind: StreamKind<MastodonStreamSource> = {
  shape: 'streamed',
  about: {
    summary: 'Public posts of a Mastodon server as they are written, or those under a tag.',
    terms:
      'Those of the server. Many ask not to be indexed: ask its administrators first. Only posts that are marked public are taken; edits and deletions are honoured.',
    limits:
      'One connection for a timeline. After a gap the forty oldest that were missed are asked for again, page by page; what the server does not federate with is not seen.',
    credentials: 'An access token of an account on the server, with the scope read:statuses.',
  },
  credential: ({ token }) => token,
  connect: ({ url, streaming, tag }, cursor) => {
    const address = new URL('/api/v1/streaming', streaming ?? url.replace(/^http/, 'ws'));
    address.searchParams.set('stream', tag === undefined ? 'public:local' : 'hashtag');
    if (tag !== undefined) address.searchParams.set('tag', tag);
    if (!isId(cursor)) return { url: address.href };
    const missed = new URL(
      tag === undefined ? '/api/v1/timelines/public' : `/api/v1/timelines/tag/${encodeURIComponent(tag)}`,
      url,
    );
    missed.searchParams.set('limit', String(page));
    if (tag === undefined) missed.searchParams.set('local', 'true');
    missed.searchParams.set('min_id', cursor);
    return { url: address.href, missed: { url: missed.href, accept: 'application/json' } };
  },
  read: (message) => {
    const envelope = parse(message);
    const event = textAt(envelope, 'event');
    const payload = at(envelope, 'payload');
    if (event === 'delete') {
      const id = textAt(envelope, 'payload');
      return isId(id) ? { deleted: id } : undefined;
    }
    if (event !== 'update' && event !== 'status.update') return undefined;
    const status = typeof payload === 'string' ? parse(payload) : payload;
    const heard = heardOf(status);
    // An edit does not move the end of what was read.
    return event === 'update' || heard.entry === undefined ? heard : { entry: heard.entry };
  },
  parseMissed: (bytes) => {
    const list = parse(new TextDecoder().decode(bytes));
    return Array.isArray(list) ? list.map(heardOf).reverse() : [];
  },
};

/** Known by the id that the server gave it, because a deletion names that. */
function heardOf(status: unknown): Heard {
  const id = textAt(status, 'id');
  if (!isId(id)) return {};
  const parts = statusParts(status);
  if (parts === undefined) return { cursor: id };
  const entry = entryOf({ ...parts, id }, undefined, new Reading(DEFAULT_FEED_LIMITS, []));
  return entry.text === '' ? { cursor: id } : { cursor: id, entry: rememberRaw(entry, () => JSON.stringify(status)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
