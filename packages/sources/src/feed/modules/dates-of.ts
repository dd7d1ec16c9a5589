import { parseDate } from '../dates/parse-date.ts';
import { elements, textOf, type XmlElement } from '../xml/node.ts';

const PUBLISHED = [
  'published',
  'atom:published',
  'pubdate',
  'issued',
  'atom:issued',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:created',
  'dc:date',
  'dcterms:date',
  'date',
  'publicationdate',
] as const;
const UPDATED = [
  'updated',
  'atom:updated',
  'modified',
  'atom:modified',
  'dcterms:modified',
  'lastbuilddate',
  'lastmod',
] as const;
/** dc:date says neither: it fills the place that is empty. */
const EITHER = ['dc:date', 'dcterms:date'] as const;

/** The first date of these elements that can be read. */
function firstDate(parent: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of elements(parent, name)) {
      const date = parseDate(textOf(element));
      if (date !== null) return date;
    }
  }
  return null;
}

/** Whether the parent has a date that cannot be read. */
export const hasUnreadableDate = (parent: XmlElement): boolean => {
  for (const element of elements(parent, ...PUBLISHED, ...UPDATED)) {
    const text = textOf(element).trim();
    if (text !== '' && parseDate(text) === null) return true;
  }
  return false;
};

export function datesOf(parent: XmlElement): { published: string | null; updated: string | null } {
  return { published: firstDate(parent, PUBLISHED), updated: firstDate(parent, UPDATED) ?? firstDate(parent, EITHER) };
}
