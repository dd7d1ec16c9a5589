/** One part of a search, as it was written. */
export interface Chunk {
  readonly negated: boolean;
  /** What stood before the colon, in lower case; absent for words and phrases. */
  readonly name?: string;
  readonly value: string;
  readonly quoted: boolean;
}

/** Which mark closes a quotation that was opened by this one; people type what their keyboard gives. */
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '«': '»', '”': '”' };
const SPACE = /[\s\p{Z}\p{Cc}]/u;
const NAME = /^([a-z][a-z-]{0,30}):(?!\/\/)/i;

/**
 * Splits a search into its parts; total: an open quotation ends where the text ends. A name is only a name when something stands
 * right behind its colon, so that "Breaking: hacked" is two words.
 */
export function splitSearch(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const quotation = (): string => {
    const ends = closing[text[at]!]!;
    let end = at + 1;
    while (end < text.length && !ends.includes(text[end]!)) end += 1;
    const inside = text.slice(at + 1, end);
    at = end + 1;
    return inside;
  };
  const bare = (): string => {
    const start = at;
    while (at < text.length && !SPACE.test(text[at]!) && !(at > start && text[at] === '"')) at += 1;
    return text.slice(start, at);
  };
  const opens = () => at < text.length && Object.hasOwn(closing, text[at]!);
  while (at < text.length) {
    if (SPACE.test(text[at]!)) {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    const negated = text[at] === '-' && next !== undefined && !SPACE.test(next) && next !== '-';
    if (negated) at += 1;
    if (opens()) {
      chunks.push({ negated, value: quotation(), quoted: true });
      continue;
    }
    const name = NAME.exec(text.slice(at, at + 40));
    const behind = name === null ? undefined : text[at + name[0].length];
    if (name !== null && behind !== undefined && !SPACE.test(behind)) {
      at += name[0].length;
      const quoted = opens();
      chunks.push({ negated, name: name[1]!.toLowerCase(), value: quoted ? quotation() : bare(), quoted });
      continue;
    }
    chunks.push({ negated, value: bare(), quoted: false });
  }
  return chunks;
}
