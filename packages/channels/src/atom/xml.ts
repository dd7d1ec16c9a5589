/** Characters that XML 1.0 cannot hold, not even escaped, and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"'\r]/g, (character) => escapes[character] as string);
}

type Attributes = Readonly<Record<string, string>>;

/** An element; children are XML already, texts go through `text`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`;
}

export const text = (name: string, value: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeXml(value));
