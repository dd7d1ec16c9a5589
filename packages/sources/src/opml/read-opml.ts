import { decodeBytes } from '../feed/charset/decode-bytes.ts';
import { foldSpace } from '../feed/html/plain-text.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import { isWebAddress } from '../feed/links.ts';
import { isElement, type XmlElement } from '../feed/xml/node.ts';
import { readXml } from '../feed/xml/tree.ts';
import { UnreadableError } from '../unreadable.ts';

/** A feed that an OPML file lists. */
export interface Subscription {
  readonly url: string;
  readonly name: string | null;
}

/** Attributes in whatever letters the file has them. */
function attribute(element: XmlElement, name: string): string | null {
  for (const [key, value] of element.attributes) if (key.toLowerCase() === name) return foldSpace(value) || null;
  return null;
}

/**
 * The feeds in an OPML 1.0 or 2.0 file, as feed readers export them: each address once, in the order of the file, folders left out.
 * @throws UnreadableError where the document is no OPML.
 */
export function readOpml(bytes: Uint8Array): {
  readonly feeds: readonly Subscription[];
  readonly problems: readonly string[];
} {
  const { root } = readXml(decodeBytes(bytes, undefined).text, undefined, DEFAULT_FEED_LIMITS);
  const opml = root.children.find((child): child is XmlElement => isElement(child) && child.local === 'opml');
  if (!opml) throw new UnreadableError('This is no OPML file.');
  const feeds = new Map<string, Subscription>();
  const problems: string[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const url = child.local === 'outline' ? attribute(child, 'xmlurl') : null;
      const name = attribute(child, 'title') ?? attribute(child, 'text');
      if (url !== null && (!isWebAddress(url) || !URL.canParse(url) || url.length > 2048))
        problems.push(`"${url.slice(0, 100)}" (${name ?? 'without a name'}) is no http or https address: left out.`);
      else if (url !== null && !feeds.has(url)) feeds.set(url, { url, name: name?.slice(0, 200) ?? null });
      visit(child);
    }
  };
  visit(opml);
  return { feeds: [...feeds.values()], problems };
}
