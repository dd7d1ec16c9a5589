import { isWebAddress, webLink } from '../links.ts';
import { elements, textOf, trimmedText, type XmlElement } from '../xml/node.ts';

export interface FoundLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string | null;
  readonly length: string | null;
}

const REL_ADDRESS = 'http://www.iana.org/assignments/relation/';
const HTML_TYPE = /html/i;

/** Links with an href: Atom's, wherever they stand, and RSS links written that way. Relations are lower case, `alternate` by default. */
export function hrefLinks(parent: XmlElement, fallbackBase: string | undefined): FoundLink[] {
  const found: FoundLink[] = [];
  for (const link of elements(parent, 'link', 'atom:link', 'atom10:link')) {
    const written = link.attributes.get('href') ?? link.attributes.get('rdf:resource');
    // An empty reference is the base itself (RFC 3986, 4.4).
    const href =
      written?.trim() === '' ? (link.base ?? fallbackBase ?? null) : webLink(written, link.base ?? fallbackBase);
    if (href === null) continue;
    const rels = (link.attributes.get('rel') ?? 'alternate').trim().toLowerCase().split(/\s+/).slice(0, 5);
    for (const rel of rels) {
      found.push({
        rel: rel.startsWith(REL_ADDRESS) ? rel.slice(REL_ADDRESS.length) : rel === '' ? 'alternate' : rel,
        href,
        type: link.attributes.get('type')?.trim() || null,
        length: link.attributes.get('length') ?? null,
      });
    }
  }
  return found;
}

/** The address of what a feed or an entry is about. */
export function alternateLink(
  parent: XmlElement,
  found: readonly FoundLink[],
  fallbackBase: string | undefined,
): string | null {
  const textLink = plainLink(parent, fallbackBase);
  if (textLink !== null) return textLink;
  const alternates = found.filter((link) => link.rel === 'alternate');
  const best =
    alternates.find((link) => link.type !== null && HTML_TYPE.test(link.type)) ??
    alternates.find((link) => link.type === null) ??
    alternates[0];
  return best?.href ?? null;
}

/** RSS: the first link element with text, unless it says that it leads elsewhere than to the page. */
function plainLink(parent: XmlElement, fallbackBase: string | undefined): string | null {
  for (const link of elements(parent, 'link')) {
    if (link.attributes.has('href') || !/^(?:|alternate)$/i.test(link.attributes.get('rel')?.trim() ?? '')) continue;
    const href = webLink(trimmedText(link), link.base ?? fallbackBase);
    if (href !== null) return href;
  }
  return null;
}

/** RSS guid as a link: unless it says it is none, and only when it looks like one. */
export function guidLink(item: XmlElement): string | null {
  for (const guid of elements(item, 'guid')) {
    if ((guid.attributes.get('ispermalink') ?? 'true').trim().toLowerCase() === 'false') continue;
    const text = textOf(guid).trim();
    if (isWebAddress(text)) return text;
  }
  return null;
}

/** rdf:about or rdf:resource where it is an address. */
export function aboutLink(element: XmlElement): string | null {
  const about = element.attributes.get('rdf:about') ?? element.attributes.get('about');
  return about !== undefined && isWebAddress(about.trim()) ? about.trim() : null;
}
