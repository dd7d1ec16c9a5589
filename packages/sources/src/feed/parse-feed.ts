import { decodeBytes } from './charset/decode-bytes.ts';
import { FeedError } from './error.ts';
import { readAtom } from './formats/atom.ts';
import { isCdf, readCdf } from './formats/cdf.ts';
import { readJsonFeed } from './formats/json-feed.ts';
import { readRss } from './formats/rss.ts';
import { DEFAULT_FEED_LIMITS, type FeedLimits } from './limits.ts';
import { baseWithin } from './links.ts';
import type { ParsedFeed } from './model.ts';
import { Reading } from './reading.ts';
import { isElement, type XmlElement } from './xml/node.ts';
import { readXml } from './xml/tree.ts';

export interface ParseFeedOptions {
  /** The Content-Type header as received. */
  readonly contentType?: string;
  /** Where the bytes came from, after redirects: the base of relative links. */
  readonly url?: string;
  readonly limits?: Partial<FeedLimits>;
}

/**
 * Reads RSS 0.9x, 1.0, 1.1 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed from bytes, well formed or not.
 * Pure, and bounded by `limits`: time grows with the size of the document and not faster.
 * @throws FeedError where nothing can be read; anything less is a line in `problems`.
 */
export function parseFeed(bytes: Uint8Array, options: ParseFeedOptions = {}): ParsedFeed {
  const limits: FeedLimits = { ...DEFAULT_FEED_LIMITS, ...options.limits };
  if (bytes.byteLength > limits.bytes) {
    throw new FeedError('feed.too-large', `${bytes.byteLength} of at most ${limits.bytes} bytes`);
  }
  const { text, problems } = decodeBytes(bytes, options.contentType);
  const base = baseWithin(options.url, undefined);
  const start = text.search(/\S/);
  if (start < 0) throw new FeedError('feed.empty');
  if (text[start] === '{' || text[start] === '[')
    return readJsonFeed(text.slice(start), base, new Reading(limits, problems, base));
  return parseXmlFeed(text, base, limits, problems);
}

function parseXmlFeed(
  text: string,
  base: string | undefined,
  limits: FeedLimits,
  problems: readonly string[],
): ParsedFeed {
  const { root, problems: found } = readXml(text, base, limits);
  const feed = feedElement(root, 3);
  if (!feed) throw new FeedError(isWebPage(root) ? 'feed.web-page' : 'feed.not-a-feed');
  const reading = new Reading(limits, [...problems, ...found], base);
  if (!text.trimStart().startsWith('<')) reading.problem('There is something before the document.');
  if (isCdf(feed)) return readCdf(feed, reading);
  return feed.local === 'feed' || feed.local === 'entry' ? readAtom(feed, reading) : readRss(feed, reading);
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel', 'entry']);

/** The feed among the outermost elements, or wrapped in others for at most `depth` levels. */
function feedElement(parent: XmlElement, depth: number): XmlElement | undefined {
  const children = parent.children.filter(isElement);
  const found =
    children.find((child) => ROOTS.has(child.local) && child.children.length > 0) ??
    children.find((child) => ROOTS.has(child.local));
  if (found || depth === 0) return found;
  for (const child of children.slice(0, 20)) {
    if (child.local === 'html') continue;
    const inside = feedElement(child, depth - 1);
    if (inside) return inside;
  }
  return undefined;
}

const isWebPage = (root: XmlElement): boolean =>
  root.children.some((child) => isElement(child) && /^(?:html|head|body|div|p)$/.test(child.local));
