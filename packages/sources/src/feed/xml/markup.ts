import { isElement, type XmlElement, type XmlNode } from './node.ts';

const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** What a CDATA section inside markup holds: characters, or markup once more. */
export type CdataMeans = 'text' | 'markup';

/** HTML of what an element contains. Bounded by the depth of the tree. */
export function innerMarkup(element: XmlElement, cdata: CdataMeans): string {
  const out: string[] = [];
  for (const child of element.children) write(child, cdata, out);
  return out.join('');
}

function write(node: XmlNode, cdata: CdataMeans, out: string[]): void {
  if (!isElement(node)) {
    out.push(node.cdata && cdata === 'markup' ? node.text : escapeText(node.text));
    return;
  }
  out.push('<', node.local);
  for (const [name, value] of node.attributes) {
    const local = name.slice(name.indexOf(':') + 1);
    if (/^[a-z][a-z0-9-]*$/.test(local) && (!name.includes(':') || name === 'xml:lang')) {
      out.push(' ', local, '="', escapeAttribute(value), '"');
    }
  }
  out.push('>');
  if (VOID_ELEMENTS.has(node.local) && node.children.length === 0) return;
  for (const child of node.children) write(child, cdata, out);
  out.push('</', node.local, '>');
}
