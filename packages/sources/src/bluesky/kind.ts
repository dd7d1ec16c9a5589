import type { SourceConfig } from '@hearsay/contracts';
import { entryOf } from '../entry-of.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import { Reading } from '../feed/reading.ts';
import type { Heard, StreamKind } from '../kind.ts';
import { rememberRaw } from '../raw-entry.ts';
import { at, isObject, textAt } from '../read-json.ts';

export type BlueskySource = Extract<SourceConfig, { kind: 'bluesky' }>;

const collection = 'app.bsky.feed.post';
/** Microseconds that a new connection goes back, since events of one moment may come in another order. */
const rewind = 5_000_000n;
/** Longer ones are no posts: the network allows 300 characters of text. */
const largestMessage = 65_536;
const isCursor = (text: string | undefined): text is string => text !== undefined && /^\d{1,19}$/.test(text);

/** Posts of the AT Protocol by Jetstream (github.com/bluesky-social/jetstream): JSON messages, cursors in microseconds since 1970. */
export const blueskyKind: StreamKind<BlueskySource> = {
  shape: 'streamed',
  about: {
    summary: 'Public posts of Bluesky as they are written, of which those are taken that may concern an election.',
    terms:
      'Those of Bluesky and of who runs the Jetstream server. Deletions are to be honoured: a deleted post is marked as such.',
    limits:
      'All posts of the network pass by: some hundred to some thousand events a second. What was missed can be read again for a day or so, as long as the server keeps it. Replies and quotes are taken alone.',
    credentials: 'None.',
  },
  connect: ({ url }, cursor) => {
    const address = new URL(url);
    address.searchParams.set('wantedCollections', collection);
    address.searchParams.set('maxMessageSizeBytes', String(largestMessage));
    if (isCursor(cursor)) {
      const from = BigInt(cursor) - rewind;
      address.searchParams.set('cursor', String(from > 0n ? from : 0n));
    }
    return { url: address.href };
  },
  momentOf: (cursor) => Number(cursor) / 1000,
  read: (message, { words, languages }, wanted) => {
    const event = parse(message);
    const time = textAt(event, 'time_us');
    if (time === null || !isCursor(time)) return undefined;
    const cursor = { cursor: time };
    const commit = at(event, 'commit');
    if (!isObject(commit) || textAt(commit, 'collection') !== collection) return cursor;
    const did = textAt(event, 'did');
    const key = textAt(commit, 'rkey');
    if (did === null || key === null || !/^did:[a-z]+:[\w.:%-]{1,300}$/.test(did) || !/^[\w.~:-]{1,512}$/.test(key)) {
      return cursor;
    }
    const id = `at://${did}/${collection}/${key}`;
    const operation = textAt(commit, 'operation');
    if (operation === 'delete') return { ...cursor, deleted: id };
    if (operation !== 'create' && operation !== 'update') return cursor;
    const text = textAt(commit, 'record.text');
    if (text === null) return cursor;
    const language = textAt(commit, 'record.langs.0');
    if (languages.length > 0 && language !== null && !languages.includes(primary(language))) return cursor;
    if (!holdsAny(text, words) || !wanted(text)) return cursor;
    const entry = entryOf(
      {
        id,
        link: `https://bsky.app/profile/${did}/post/${key}`,
        text,
        published: textAt(commit, 'record.createdAt'),
        author: did,
        language,
      },
      undefined,
      new Reading(DEFAULT_FEED_LIMITS, []),
    );
    return { ...cursor, entry: rememberRaw(entry, () => message) } satisfies Heard;
  },
};

function parse(message: string): unknown {
  if (message.length > largestMessage) return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] as string;

function holdsAny(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = text.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase()));
}
