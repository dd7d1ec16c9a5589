/** Where a text names an address or an account. Offsets are UTF-16, in the original. */
export interface Link {
  kind: 'url' | 'mention';
  start: number;
  end: number;
}

const LINK =
  /(?:https?|hxxps?):\/\/[^\s<>"“”«»]+|\bwww\.[^\s<>"“”«»]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|int|mil|ly|io|me|tv|co|eu|us|uk|de|fr|es|pt|nl|se|no|dk|fi|ee|lv|lt|bg|ro|ua|ru|ge|za|br|be|at|ch|it|pl|mx|in|au|ca|nz)(?:\/[^\s<>"“”«»]*)?(?![\p{L}\p{N}.@-]*[\p{L}\p{N}])|(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]{1,64}(?:\.[\p{L}\p{N}_-]{1,63}){0,4}/giu;

/** Addresses, e-mail addresses and mentions, in order. Punctuation that ends the sentence is left out. */
export function findLinks(text: string): Link[] {
  if (!/@|:\/\/|\.[A-Za-z]/.test(text)) return [];
  const links: Link[] = [];
  for (const match of text.matchAll(LINK)) {
    const raw = match[0];
    const mention = raw.startsWith('@');
    const shown = raw.replace(mention ? /[.\-_]+$/ : /[.,;:!?)\]'’…]+$/u, '');
    links.push({ kind: mention ? 'mention' : 'url', start: match.index, end: match.index + shown.length });
  }
  return links;
}
