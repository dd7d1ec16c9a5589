import { parseDate } from '../dates/parse-date.ts';
import { webLink } from '../links.ts';
import type { FeedEntry, ParsedFeed } from '../model.ts';
import { NO_HINTS } from '../modules/hints-of.ts';
import type { Reading } from '../reading.ts';
import { asPlain, readLooseText } from '../text-construct.ts';
import { elements, firstElement, type XmlElement } from '../xml/node.ts';
import { detectionText } from './entry.ts';

/** Whether a channel element is CDF (Microsoft, 1997): its address is an attribute. */
export const isCdf = (root: XmlElement): boolean =>
  root.local === 'channel' &&
  (root.attributes.has('href') ||
    firstElement(root, 'abstract') !== undefined ||
    [...elements(root, 'item')].some((item) => item.attributes.has('href')));

function readItem(item: XmlElement, reading: Reading): FeedEntry {
  const { limits } = reading;
  const title = asPlain(readLooseText(firstElement(item, 'title')), limits.fieldChars);
  const summary = reading.body(readLooseText(firstElement(item, 'abstract', 'description')));
  const link = webLink(hrefOf(item), item.base ?? reading.fallbackBase);
  return {
    title,
    link,
    id: link,
    published: null,
    updated: parseDate(item.attributes.get('lastmod')),
    author: null,
    summary: summary?.html ?? null,
    content: null,
    text: detectionText(title, null, summary),
    language: item.language ?? null,
    categories: [],
    enclosures: [],
    places: [],
  };
}

const hrefOf = (element: XmlElement): string | undefined =>
  element.attributes.get('href') ?? firstElement(element, 'a')?.attributes.get('href');

/** Channel Definition Format. */
export function readCdf(root: XmlElement, reading: Reading): ParsedFeed {
  const entries: FeedEntry[] = [];
  for (const [i, item] of [...elements(root, 'item')].entries()) {
    const entry = reading.guarded(`Entry ${i + 1}`, () => readItem(item, reading));
    if (entry) entries.push(entry);
  }
  return {
    format: 'cdf',
    title: asPlain(readLooseText(firstElement(root, 'title')), reading.limits.fieldChars),
    description: asPlain(readLooseText(firstElement(root, 'abstract', 'description')), reading.limits.fieldChars),
    link: webLink(hrefOf(root), root.base ?? reading.fallbackBase),
    id: root.attributes.get('self') ?? null,
    language: root.language ?? null,
    author: null,
    published: null,
    updated: parseDate(root.attributes.get('lastmod')),
    categories: [],
    hints: NO_HINTS,
    entries,
    problems: [...reading.problems],
  };
}
