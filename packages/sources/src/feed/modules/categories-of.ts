import type { FeedLimits } from '../limits.ts';
import { asPlain, readLooseText } from '../text-construct.ts';
import { elements, firstElement, hasElements, textOf, type XmlElement } from '../xml/node.ts';

const WRITTEN_IN_TEXT = ['category', 'dc:subject', 'media:category', 'tag'] as const;
const COMMA_LISTS = ['itunes:keywords', 'media:keywords', 'keywords', 'tags'] as const;

/** RDF writes a subject with its taxonomy as a description that holds the value. */
function valueWithin(subject: XmlElement): XmlElement {
  const description = firstElement(subject, 'rdf:description', '?rdf:description') ?? subject;
  return firstElement(description, 'rdf:value', '?rdf:value') ?? subject;
}

/**
 * Categories of an entry or a feed from every vocabulary, in document order within each, without repeats.
 * Of Atom's categories the label and, where it says something else, the term.
 */
export function categoriesOf(parent: XmlElement, limits: FeedLimits): string[] {
  const found = new Set<string>();
  const add = (text: string | null | undefined): void => {
    const trimmed = text?.trim();
    if (trimmed && found.size < limits.listItems) found.add(trimmed.slice(0, limits.fieldChars));
  };
  let looked = 0;
  for (const element of elements(parent, ...WRITTEN_IN_TEXT, 'atom:category')) {
    looked += 1;
    if (looked > limits.listItems * 2) break;
    add(element.attributes.get('label'));
    const term = element.attributes.get('term');
    if (term !== undefined && !(element.attributes.has('label') && /^https?:/.test(term))) add(term);
    if (term === undefined) add(asPlain(readLooseText(valueWithin(element)), limits.fieldChars));
  }
  for (const category of elements(parent, 'itunes:category', 'googleplay:category')) {
    add(category.attributes.get('text'));
    for (const inner of elements(category, 'itunes:category', 'googleplay:category')) add(inner.attributes.get('text'));
  }
  for (const group of elements(parent, 'media:group')) for (const each of categoriesOf(group, limits)) add(each);
  for (const list of elements(parent, ...COMMA_LISTS)) {
    if (!hasElements(list)) for (const word of textOf(list).slice(0, 5000).split(/[,;]/)) add(word);
  }
  for (const tags of elements(parent, 'tags')) for (const tag of elements(tags, 'tag')) add(textOf(tag));
  return [...found];
}
