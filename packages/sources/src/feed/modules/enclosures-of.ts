import type { FeedLimits } from '../limits.ts';
import { webLink } from '../links.ts';
import type { FeedEnclosure } from '../model.ts';
import { elements, textOf, type XmlElement } from '../xml/node.ts';
import type { FoundLink } from './links-of.ts';

/** Bytes as a whole number, from `123`, `1,234`; null for anything else. */
export function bytesOf(text: string | null | undefined): number | null {
  const digits = (text ?? '').replace(/[,\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

function addressOf(element: XmlElement, fallbackBase: string | undefined): string | null {
  const { attributes } = element;
  const written =
    attributes.get('url') ?? attributes.get('href') ?? attributes.get('rdf:resource') ?? attributes.get('enc:url');
  return webLink(written ?? textOf(element), element.base ?? fallbackBase);
}

/** Files that go with an entry: RSS enclosures, Atom enclosure links, Media RSS content, each address once. */
export function enclosuresOf(
  item: XmlElement,
  links: readonly FoundLink[],
  fallbackBase: string | undefined,
  limits: FeedLimits,
): FeedEnclosure[] {
  const found = new Map<string, FeedEnclosure>();
  const add = (url: string | null, type: string | null | undefined, length: string | null | undefined): void => {
    if (url === null || found.size >= limits.listItems || found.has(url)) return;
    found.set(url, { url, type: type?.trim() || null, length: bytesOf(length) });
  };
  for (const enclosure of elements(item, 'enclosure', '?enc:enclosure')) {
    const { attributes } = enclosure;
    add(
      addressOf(enclosure, fallbackBase),
      attributes.get('type') ?? attributes.get('enc:type') ?? attributes.get('?enc:type'),
      attributes.get('length') ?? attributes.get('enc:length') ?? attributes.get('?enc:length'),
    );
  }
  for (const link of links) if (link.rel === 'enclosure') add(link.href, link.type, link.length);
  for (const holder of [item, ...elements(item, 'media:group')]) {
    for (const media of elements(holder, 'media:content')) {
      if (media.attributes.has('url'))
        add(addressOf(media, fallbackBase), mediaType(media), media.attributes.get('filesize'));
      for (const thumbnail of elements(media, 'media:thumbnail'))
        add(addressOf(thumbnail, fallbackBase), 'image/*', null);
    }
    for (const thumbnail of elements(holder, 'media:thumbnail'))
      add(addressOf(thumbnail, fallbackBase), 'image/*', null);
    for (const peer of elements(holder, 'media:peerlink')) {
      add(addressOf(peer, fallbackBase), peer.attributes.get('type') ?? 'application/x-bittorrent', null);
    }
  }
  for (const original of elements(item, 'feedburner:origenclosurelink')) {
    const [first] = found.values();
    add(addressOf(original, fallbackBase), first?.type, first?.length === null ? null : String(first?.length));
  }
  return [...found.values()];
}

/** Media RSS: the type, or the range of types its medium says. */
function mediaType(media: XmlElement): string | null {
  const medium = media.attributes.get('medium')?.trim().toLowerCase() ?? '';
  return media.attributes.get('type') ?? (/^(?:image|audio|video)$/.test(medium) ? `${medium}/*` : null);
}
