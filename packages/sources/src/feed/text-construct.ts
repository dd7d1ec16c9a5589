import { foldSpace, looksLikeHtml, titleOfHtml, titleOfUnknown } from './html/plain-text.ts';
import { innerMarkup } from './xml/markup.ts';
import { hasElements, isElement, textOf, type XmlElement } from './xml/node.ts';

/** A text as published: characters, HTML, or something of which the format does not say what it is. */
export interface TextConstruct {
  readonly kind: 'text' | 'html' | 'unknown';
  readonly value: string;
  readonly base: string | undefined;
}

const isBlank = (value: string): boolean => value.trim() === '';

/** A text of RSS and of modules that say nothing about markup. Naked markup counts as HTML. */
export function readLooseText(element: XmlElement | undefined): TextConstruct | null {
  if (!element) return null;
  const naked = hasElements(element);
  const value = naked ? innerMarkup(element, 'markup') : textOf(element);
  return isBlank(value) ? null : { kind: naked ? 'html' : 'unknown', value, base: element.base };
}

/** A text construct of Atom 1.0 (RFC 4287, 3.1 and 4.1.3) or Atom 0.3 (type is a media type, mode says how it is written). */
export function readAtomText(element: XmlElement | undefined): TextConstruct | null {
  if (!element) return null;
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase().split(';')[0] as string;
  const mode = (element.attributes.get('mode') ?? element.attributes.get('encoding') ?? '').trim().toLowerCase();
  const construct = atomConstruct(element, type, mode);
  return construct === null || isBlank(construct.value) ? null : construct;
}

const isXmlType = (type: string): boolean =>
  /^(?:xhtml|application\/xhtml\+xml|(?:application|text)\/xml)$|\+xml$/.test(type);
const isBinaryType = (type: string): boolean =>
  /^[a-z]+\/./.test(type) && !type.startsWith('text/') && !isXmlType(type);

function atomConstruct(element: XmlElement, type: string, mode: string): TextConstruct | null {
  const { base } = element;
  if (mode === 'base64' || (isBinaryType(type) && mode !== 'escaped' && !hasElements(element))) {
    const decoded = fromBase64(textOf(element));
    if (decoded === null)
      return mode === 'base64' || /^(?:image|audio|video|font)\//.test(type)
        ? null
        : { kind: 'text', value: textOf(element), base };
    return {
      kind: /html/.test(type) ? 'html' : type === '' || /^text/.test(type) ? 'text' : 'unknown',
      value: decoded,
      base,
    };
  }
  const wrapped = type === 'html' ? onlyDiv(element) : undefined;
  // Escaped HTML inside a div of XHTML, as TypePad wrote it.
  if (wrapped && !hasElements(wrapped)) return { kind: 'html', value: textOf(wrapped), base };
  if (hasElements(element))
    return { kind: 'html', value: innerMarkup(withoutWrapper(element, type), cdataIn(type)), base };
  const value = textOf(element);
  if (type === 'html' || type === 'text/html') {
    // Atom 0.3 writes HTML in place as XML by default: what is escaped there is text to be read.
    return { kind: mode === 'xml' ? 'text' : 'html', value, base };
  }
  if (isXmlType(type)) return { kind: mode === 'escaped' ? 'html' : 'text', value, base };
  return { kind: 'text', value, base };
}

const cdataIn = (type: string): 'text' | 'markup' => (isXmlType(type) ? 'text' : 'markup');

/** The div that RFC 4287, 4.1.3.3 asks for around XHTML is no part of the content. */
function withoutWrapper(element: XmlElement, type: string): XmlElement {
  return type === 'xhtml' ? (onlyDiv(element) ?? element) : element;
}

function onlyDiv(element: XmlElement): XmlElement | undefined {
  const inside = element.children.filter((child) => isElement(child) || child.text.trim() !== '');
  const only = inside.length === 1 ? inside[0] : undefined;
  return only && isElement(only) && only.local === 'div' ? only : undefined;
}

/** UTF-8 text written in base64, or null when it is not. */
function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
  } catch {
    return null;
  }
}

/** A text construct as one line of plain text. */
export function asPlain(construct: TextConstruct | null, most: number): string | null {
  if (!construct) return null;
  const value = construct.value.length > most ? construct.value.slice(0, most) : construct.value;
  const plain =
    construct.kind === 'text'
      ? foldSpace(value)
      : construct.kind === 'html'
        ? titleOfHtml(value)
        : titleOfUnknown(value);
  return plain === '' ? null : plain;
}

/** Whether a text construct is to be read as HTML. */
export const isHtml = (construct: TextConstruct): boolean =>
  construct.kind === 'html' || (construct.kind === 'unknown' && looksLikeHtml(construct.value));
