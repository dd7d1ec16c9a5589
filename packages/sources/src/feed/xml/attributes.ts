const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
/** What a word processor makes of the quotes around a value. */
const TYPOGRAPHIC_QUOTES = /^[\u2018-\u201f]|[\u2018-\u201f]$/g;

export interface StartTag {
  /** Names as written with their raw values, the first of a name kept. */
  readonly attributes: Map<string, string>;
  readonly selfClosing: boolean;
  /** Index after the `>`. */
  readonly end: number;
}

/** Finds a character again and again over one text without ever looking at the same stretch twice in vain. */
export class Finder {
  readonly #text: string;
  readonly #last = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Index of `what` at or after `from`, or -1. Must be asked with a rising `from` for each `what`. */
  find(what: string, from: number): number {
    const last = this.#last.get(what);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const at = this.#text.indexOf(what, from);
    this.#last.set(what, at);
    return at;
  }
}

/** Reads the attributes of a start tag from the end of its name on: quoted, bare or without a value. */
export function readStartTag(text: string, from: number, finder: Finder, most: number): StartTag {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return { attributes, selfClosing: false, end: at };
    const code = text.charCodeAt(at);
    if (code === GREATER) return { attributes, selfClosing: false, end: at + 1 };
    if (code === SLASH) {
      if (text.charCodeAt(at + 1) === GREATER) return { attributes, selfClosing: true, end: at + 2 };
      at += 1;
      continue;
    }
    if (code === 60) return { attributes, selfClosing: false, end: at };
    const nameStart = at;
    while (at < text.length && !endsName(text.charCodeAt(at))) at += 1;
    if (at === nameStart) {
      at += 1;
      continue;
    }
    const name = text.slice(nameStart, at);
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    let value = '';
    if (text.charCodeAt(at) === EQUALS) {
      at += 1;
      while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
      const quote = text.charCodeAt(at);
      const close = quote === QUOTE || quote === APOSTROPHE ? finder.find(quote === QUOTE ? '"' : "'", at + 1) : -1;
      if (close >= 0) {
        value = text.slice(at + 1, close);
        at = close + 1;
      } else {
        const valueStart = at;
        while (at < text.length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at += 1;
        value = text.slice(valueStart, at);
        if (value.endsWith('/') && text.charCodeAt(at) === GREATER) {
          value = value.slice(0, -1);
          at -= 1;
        }
        value = value.replace(TYPOGRAPHIC_QUOTES, '');
      }
    }
    if (attributes.size < most && !attributes.has(name)) attributes.set(name, value);
  }
}

function endsName(code: number): boolean {
  return isSpace(code) || code === EQUALS || code === GREATER || code === SLASH || code === QUOTE || code === 60;
}
