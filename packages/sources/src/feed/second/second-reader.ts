import { contentOf } from '../../content-of.ts';
import type { ParseSourceOptions, SecondReader, SourceContent } from '../../kind.ts';
import { UnreadableError } from '../../unreadable.ts';
import { decodeBytes } from '../charset/decode-bytes.ts';
import { foldSpace } from '../html/plain-text.ts';
import { DEFAULT_FEED_LIMITS } from '../limits.ts';
import { baseWithin, webLink } from '../links.ts';

/** The name under which a source's health says who read it. */
const secondReaderName = 'rss-parser';

const somethingLikeAnEntry = /<(?:[a-z][\w-]{0,30}:)?(?:item|entry)[\s>]/i;

/** Whether a document is worth a second reader's time: it is markup, and something in it is called an entry. */
function mayHoldEntries(bytes: Uint8Array, contentType: string | undefined): boolean {
  if (bytes.byteLength > DEFAULT_FEED_LIMITS.bytes) return false;
  return somethingLikeAnEntry.test(decodeBytes(bytes, contentType).text);
}

type Item = { readonly [name: string]: unknown };

/** xml2js gives an element as text, or as an object where it has attributes. */
function textOf(item: Item, ...names: readonly string[]): string | null {
  for (const name of names) {
    if (!Object.hasOwn(item, name)) continue;
    const value = item[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '_')) continue;
    const inside = (value as { readonly _: unknown })._;
    if (typeof inside === 'string' && inside.trim() !== '') return inside.trim();
  }
  return null;
}

/**
 * Reads a feed with rss-parser, and gives what it found the form and the limits of every source. Its time is not bounded: an ill-meant
 * document takes it quadratic time, so call it only in a thread that can be ended.
 * @throws UnreadableError where it finds no feed.
 */
async function readSecond(
  bytes: Uint8Array,
  { contentType, url }: Pick<ParseSourceOptions, 'contentType' | 'url'>,
): Promise<SourceContent> {
  const { text } = decodeBytes(bytes, contentType);
  // Loaded where it is needed, which is in a thread: most processes never do.
  const { default: RssParser } = await import('rss-parser');
  let feed: Item;
  try {
    feed = (await new RssParser({ defaultRSS: 2.0 }).parseString(text)) as unknown as Item;
  } catch (error) {
    throw new UnreadableError(`The second reader found no feed either. (${String(error).slice(0, 120)})`);
  }
  const base = baseWithin(url, undefined) ?? webLink(textOf(feed, 'link'), undefined) ?? undefined;
  const content = contentOf(
    'second reading',
    (Array.isArray(feed.items) ? feed.items : []) as readonly Item[],
    base,
    (item) => ({
      id: textOf(item, 'guid', 'id'),
      link: textOf(item, 'link'),
      title: textOf(item, 'title'),
      html: textOf(item, 'content:encoded', 'content', 'summary'),
      published: textOf(item, 'isoDate', 'pubDate'),
      author: textOf(item, 'creator', 'dc:creator', 'author'),
    }),
  );
  const title = textOf(feed, 'title');
  return {
    ...content,
    title: title === null ? null : foldSpace(title.slice(0, DEFAULT_FEED_LIMITS.fieldChars)),
    link: webLink(textOf(feed, 'link'), base),
    language: textOf(feed, 'language')?.slice(0, 64) ?? null,
    readBy: secondReaderName,
  };
}

export const secondReader: SecondReader = {
  isWorth: (bytes, { contentType }) => mayHoldEntries(bytes, contentType),
  read: readSecond,
};
