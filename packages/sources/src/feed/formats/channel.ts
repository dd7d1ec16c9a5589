import { rememberRaw } from '../../raw-entry.ts';
import { baseOfEntries, isWebAddress } from '../links.ts';
import type { FeedEntry, FeedFormat, ParsedFeed } from '../model.ts';
import { categoriesOf } from '../modules/categories-of.ts';
import { datesOf } from '../modules/dates-of.ts';
import { hintsOf } from '../modules/hints-of.ts';
import { languageOf } from '../modules/language-of.ts';
import { aboutLink, alternateLink, type FoundLink, hrefLinks } from '../modules/links-of.ts';
import { firstPerson } from '../person.ts';
import type { Reading } from '../reading.ts';
import { asPlain } from '../text-construct.ts';
import { firstElement, sourceTextOf, trimmedText, type XmlElement } from '../xml/node.ts';
import { firstText, readEntry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A feed from the element that describes it and those of its entries. An entry without author, language or
 * categories has those of the feed (RFC 4287, 4.2.1, and by custom in RSS).
 */
export function readChannel(
  format: FeedFormat,
  channel: XmlElement,
  items: readonly XmlElement[],
  vocabulary: Vocabulary,
  reading: Reading,
): ParsedFeed {
  const { limits } = reading;
  const links = linksOfFeed(channel, reading.documentBase);
  const other =
    links.find((link) => !/^(?:hub|self|next|license)/.test(link.rel)) ?? links.find((link) => link.rel === 'self');
  const self = links.find((one) => one.rel === 'self')?.href ?? null;
  const feedBase = reading.documentBase ?? absolute(self);
  const link = alternateLink(channel, links, feedBase) ?? aboutLink(channel) ?? other?.href ?? null;
  reading.fallbackBase = baseOfEntries(reading.documentBase, absolute(link) ?? absolute(self));
  const categories = categoriesOf(channel, limits);
  const author = firstPerson(channel, vocabulary.feedAuthor, feedBase);
  const language = languageOf(channel, ['language', 'dc:language'], ['title', 'atom:title']);
  const text = (names: readonly string[]): string | null =>
    asPlain(firstText(channel, names, vocabulary.atom), limits.fieldChars);
  const entries: FeedEntry[] = [];
  for (const [i, item] of items.entries()) {
    const entry = reading.guarded(`Entry ${i + 1}`, () => readEntry(item, vocabulary, reading));
    if (entry) {
      const whole = {
        ...entry,
        author: entry.author ?? author,
        categories: entry.categories.length > 0 ? entry.categories : categories,
        language: (entry.language ?? language)?.slice(0, 64) ?? null,
      };
      entries.push(rememberRaw(whole, () => sourceTextOf(item) ?? ''));
    }
  }
  return {
    format,
    title: text(vocabulary.title),
    description: text(vocabulary.summary),
    link: link?.slice(0, limits.fieldChars) ?? null,
    id: feedId(channel)?.slice(0, limits.fieldChars) ?? null,
    language: language?.slice(0, 64) ?? null,
    author,
    ...datesOf(channel),
    categories,
    hints: hintsOf(channel, links, feedBase),
    entries,
    problems: [...reading.problems],
  };
}

const absolute = (address: string | null): string | undefined =>
  address !== null && isWebAddress(address) ? address : undefined;

/** A feed that came from nowhere known is where its self link says. */
function linksOfFeed(channel: XmlElement, documentBase: string | undefined): FoundLink[] {
  const found = hrefLinks(channel, documentBase);
  const self = absolute(found.find((one) => one.rel === 'self')?.href ?? null);
  return documentBase === undefined && self !== undefined ? hrefLinks(channel, self) : found;
}

const feedId = (channel: XmlElement): string | null =>
  trimmedText(firstElement(channel, 'id', 'atom:id', 'guid', 'dc:identifier')) ??
  channel.attributes.get('rdf:about')?.trim() ??
  null;
