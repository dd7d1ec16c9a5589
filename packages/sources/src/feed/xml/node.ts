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
  /** Absolute address against which the element's links are read, if known. */
  readonly base: string | undefined;
  /** xml:lang in force. */
  readonly language: string | undefined;
}

export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => 'name' in node;

export function* elements(parent: XmlElement, ...names: string[]): Generator<XmlElement> {
  for (const child of parent.children) if (isElement(child) && names.includes(child.name)) yield child;
}

export const firstElement = (parent: XmlElement, ...names: string[]): XmlElement | undefined => {
  for (const name of names) for (const found of elements(parent, name)) return found;
  return undefined;
};

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
