/** Text of a document: references resolved; `cdata` says it stood in a CDATA section. */
export interface XmlText {
  readonly text: string;
  readonly cdata: boolean;
}

/**
 * An element. `name` is canonical: lower case, without prefix in the feed's own vocabulary, else with the
 * prefix of the table in namespaces.ts (`dc:creator` whatever the document calls it), `?` before a foreign one.
 */
export interface XmlElement {
  readonly name: string;
  /** Local name, lower case: what markup is written with. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Absolute address that xml:base demands links to be read against; `undefined` where no xml:base says so. */
  readonly base: string | undefined;
  /** xml:lang in force. */
  readonly language: string | undefined;
}

export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => 'name' in node;

/** Where entries stand in their document. */
const sources = new WeakMap<XmlElement, { readonly text: string; readonly from: number; to: number }>();

/** Notes where an element begins; it goes on to the end of the document until somebody says where it ends. */
export function beginsAt(element: XmlElement, text: string, from: number): void {
  sources.set(element, { text, from, to: text.length });
}

export function endsAt(element: XmlElement, to: number): void {
  const source = sources.get(element);
  if (source) source.to = to;
}

/** An entry as it stands in its document, tags and all; `undefined` for any other element. */
export function sourceTextOf(element: XmlElement): string | undefined {
  const source = sources.get(element);
  return source?.text.slice(source.from, source.to);
}

/** Children by name, made when first asked for: an entry is asked for some forty names. */
const indexes = new WeakMap<XmlElement, Map<string, XmlElement[]>>();
const NONE: readonly XmlElement[] = [];

function indexOf(parent: XmlElement): Map<string, XmlElement[]> {
  const known = indexes.get(parent);
  if (known) return known;
  const index = new Map<string, XmlElement[]>();
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const same = index.get(child.name);
    if (same) same.push(child);
    else index.set(child.name, [child]);
  }
  indexes.set(parent, index);
  return index;
}

/** Child elements of these names, in document order. To be asked of finished trees only. */
export function elements(parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const index = indexOf(parent);
  const present = names.filter((name) => index.has(name));
  if (present.length === 0) return NONE;
  if (present.length === 1) return index.get(present[0] as string) ?? NONE;
  return parent.children.filter((child): child is XmlElement => isElement(child) && present.includes(child.name));
}

/** The first child of the first of these names that there is. */
export function firstElement(parent: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const index = indexOf(parent);
  for (const name of names) {
    const found = index.get(name);
    if (found) return found[0];
  }
  return undefined;
}

export const hasElements = (parent: XmlElement): boolean => parent.children.some(isElement);

/** All text below an element, markup left out. */
export function textOf(node: XmlNode): string {
  if (!isElement(node)) return node.text;
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only && !isElement(only)) return only.text;
  return node.children.map(textOf).join('');
}

/** Text of an element without white space at its ends, or null when there is none. */
export function trimmedText(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const text = textOf(element).trim();
  return text === '' ? null : text;
}
