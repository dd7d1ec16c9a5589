import { isWebAddress, resolveLink, webLink } from '../links.ts';
import type { FeedEntry } from '../model.ts';
import { categoriesOf } from '../modules/categories-of.ts';
import { datesOf, hasUnreadableDate } from '../modules/dates-of.ts';
import { enclosuresOf } from '../modules/enclosures-of.ts';
import { languageOf } from '../modules/language-of.ts';
import { aboutLink, alternateLink, type FoundLink, guidLink, hrefLinks } from '../modules/links-of.ts';
import { placesOf } from '../modules/places-of.ts';
import { reachOf } from '../modules/reach-of.ts';
import { firstPerson } from '../person.ts';
import type { Reading, ShownBody } from '../reading.ts';
import { asPlain, readAtomText, readLooseText, type TextConstruct } from '../text-construct.ts';
import { elements, firstElement, trimmedText, type XmlElement } from '../xml/node.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The first of these elements that says something, read as its vocabulary demands. */
export function firstText(parent: XmlElement, names: readonly string[], atom: boolean): TextConstruct | null {
  for (const name of names) {
    for (const element of elements(parent, name)) {
      const isAtom = name.startsWith('atom:') || (atom && !name.includes(':'));
      const text = isAtom || element.attributes.has('mode') ? readAtomText(element) : readLooseText(element);
      if (text) return text;
    }
  }
  return null;
}

/** Characters by which a summary is recognised within the content. */
const OPENING = 60;

/** Text for detection: the title unless the body begins with it, the longer body, and the other one where it is no part of that. */
export function detectionText(title: string | null, content: ShownBody | null, summary: ShownBody | null): string {
  const bodies = [content?.text ?? '', summary?.text ?? ''].sort((a, b) => b.length - a.length);
  const [longer, shorter] = bodies as [string, string];
  // A summary that begins as nothing in the content does says something of its own.
  const opening = shorter.slice(0, OPENING).replace(/\s*(?:…|\.\.\.|\[.{0,5}\])?\s*$/, '');
  const body = longer.includes(opening) ? longer : `${longer}\n${shorter}`;
  if (title === null || body.startsWith(title)) return body;
  return body === '' ? title : `${title}\n${body}`;
}

function linkOf(item: XmlElement, found: readonly FoundLink[], base: string | undefined): string | null {
  const about = aboutLink(item);
  const original = firstElement(item, 'feedburner:origlink', 'pheedo:origlink');
  const other = found.find((link) => !/^(?:hub|edit|replies|self|enclosure|license|next)/.test(link.rel)) ?? found[0];
  const page = webLink(trimmedText(original), original?.base ?? base);
  // In RSS a feed service replaces the link by an address that counts clicks; Atom's alternate is declared to be the page.
  return (
    (isAtom(item) ? null : page) ??
    alternateLink(item, found, base) ??
    page ??
    guidLink(item) ??
    about ??
    other?.href ??
    linkFromId(item) ??
    mediaPlayer(item, base)
  );
}

const isAtom = (item: XmlElement): boolean => item.local === 'entry';

/** An id of Atom or Dublin Core that is the address of a page. */
function linkFromId(item: XmlElement): string | null {
  const id = trimmedText(firstElement(item, 'id', 'atom:id', 'dc:identifier'));
  return id !== null && isWebAddress(id) ? id : null;
}

function mediaPlayer(item: XmlElement, base: string | undefined): string | null {
  for (const holder of [item, ...elements(item, 'media:group')]) {
    const player = firstElement(holder, 'media:player');
    if (player) return webLink(player.attributes.get('url'), player.base ?? base);
  }
  return null;
}

/** One RSS item or Atom entry. */
export function readEntry(
  item: XmlElement,
  vocabulary: Vocabulary,
  reading: Reading,
): Omit<FeedEntry, 'language'> & { language: string | null } {
  const { limits } = reading;
  const base = reading.fallbackBase;
  const links = hrefLinks(item, base);
  const media = firstElement(item, 'media:group') ?? firstElement(item, 'media:content');
  const loose = (names: readonly string[]): TextConstruct | null => firstText(item, names, vocabulary.atom);
  const title = asPlain(
    loose(vocabulary.title) ?? (media ? firstText(media, ['media:title'], false) : null),
    limits.fieldChars,
  );
  const content = reading.body(outsideContent(item) ? null : loose(vocabulary.content));
  const summary = reading.body(
    loose(vocabulary.summary) ?? (media ? firstText(media, ['media:description'], false) : null),
  );
  const enclosures = enclosuresOf(item, links, base, limits);
  const link = linkOf(item, links, base) ?? enclosures[0]?.url ?? null;
  const id = idOf(item, vocabulary, base);
  if (hasUnreadableDate(item)) reading.problem('Some dates cannot be read.');
  const source = firstElement(item, 'source', 'atom:source');
  return {
    title,
    link: link?.slice(0, limits.fieldChars) ?? null,
    id: (id ?? link)?.slice(0, limits.fieldChars) ?? null,
    ...datesOf(item),
    author:
      firstPerson(item, vocabulary.entryAuthor, base) ??
      (source ? firstPerson(source, ['author', 'atom:author'], base) : null),
    summary: summary?.html ?? null,
    content: content?.html ?? null,
    text: detectionText(title, content, summary),
    language: languageOf(
      item,
      ['dc:language', 'language'],
      [...vocabulary.content, ...vocabulary.summary, ...vocabulary.title],
    ),
    categories: categoriesOf(item, limits),
    enclosures,
    places: placesOf(item, limits),
    ...reachOf(item),
  };
}

/** Atom content that stands elsewhere (`src`) and so has no text of its own. */
const outsideContent = (item: XmlElement): boolean => {
  const content = firstElement(item, 'content');
  return content?.attributes.has('src') === true && trimmedText(content) === null;
};

function idOf(item: XmlElement, vocabulary: Vocabulary, base: string | undefined): string | null {
  for (const name of vocabulary.id) {
    for (const element of elements(item, name)) {
      const id = trimmedText(element);
      // An id is an address or a name of its own; one that begins with a slash is meant relative to the feed.
      if (id !== null) return id.startsWith('/') ? resolveLink(id, element.base ?? base) : id;
    }
  }
  return item.attributes.get('rdf:about')?.trim() || item.attributes.get('about')?.trim() || null;
}
