import { type Folded, fold } from './fold.ts';
import { findLinks, type Link } from './links.ts';

export type TokenKind = 'word' | 'number' | 'url' | 'mention' | 'hashtag' | 'emoji' | 'punct';

/** One piece of a text. `start` and `end` are UTF-16 offsets in the original; `text` is what stands there. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Ready for matching; a possessive 's is dropped. */
  folded: string;
  start: number;
  end: number;
}

const CLASS = { other: 0, letter: 1, digit: 2, unspaced: 3, space: 4 } as const;
type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const LETTER = /^[\p{L}\p{M}\p{Nl}]$/u;
const DIGIT = /^\p{Nd}$/u;
/** Scripts written without spaces between words. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々ー]$/u;
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)*)/uy;

const classes = new Uint8Array(0x10000).fill(255);
function classOf(code: number): CharacterClass {
  let known = classes[code]!;
  if (known === 255) {
    const character = String.fromCharCode(code);
    if (code >= 0xd800 && code <= 0xdfff) known = CLASS.other;
    else if (UNSPACED.test(character)) known = CLASS.unspaced;
    else if (LETTER.test(character)) known = CLASS.letter;
    else if (DIGIT.test(character)) known = CLASS.digit;
    else if (/^\s$/u.test(character)) known = CLASS.space;
    else known = CLASS.other;
    classes[code] = known;
  }
  return known as CharacterClass;
}

const CONTRACTIONS = new Set(['t', 're', 've', 'll', 'd', 'm']);
const isCyrillic = (code: number) => code >= 0x400 && code < 0x530;

/**
 * Called with each piece of a text: from where to where it stands in the folded text, and where its word ends there (before
 * a possessive 's). `link` is what an address or account is in the original.
 */
export type TokenVisitor = (kind: TokenKind, from: number, to: number, wordEnd: number, link: Link | undefined) => void;

/**
 * The tokens of a text, in order. Words of scripts without spaces are found with the dictionary of the runtime;
 * a hashtag gives one `hashtag` token for each of its words and a `number` for its digits. Pass the folded text if
 * it is there already.
 */
export function tokens(text: string, folded: Folded = fold(text)): Token[] {
  const out: Token[] = [];
  const f = folded.text;
  eachToken(text, folded, (kind, from, to, wordEnd, link) => {
    if (link !== undefined) {
      const { start, end } = link;
      const original = text.slice(start, end);
      out.push({ kind, text: original, folded: original.toLowerCase(), start, end });
      return;
    }
    const start = folded.at(from);
    const end = originalEnd(text, folded, to);
    out.push({ kind, text: text.slice(start, end), folded: f.slice(from, wordEnd), start, end });
  });
  return out;
}

/** As `tokens`, but nothing is kept of a token: for those who look at many and want few. */
export function eachToken(text: string, folded: Folded, visit: TokenVisitor): void {
  const f = folded.text;
  const { length } = f;
  const links = findLinks(text);
  let link = 0;
  let i = 0;
  while (i < length) {
    const next = links[link];
    if (next !== undefined && folded.at(i) >= next.start) {
      let j = i;
      while (j < length && folded.at(j) < next.end) j += 1;
      visit(next.kind, i, j, j, next);
      link += 1;
      i = Math.max(j, i);
      continue;
    }
    const code = f.charCodeAt(i);
    const kind = classOf(code);
    if (kind === CLASS.space) {
      i += 1;
    } else if (kind === CLASS.letter) {
      const j = wordEnd(f, i);
      visit('word', i, j, possessiveStart(f, i, j), undefined);
      i = j;
    } else if (kind === CLASS.digit) {
      const j = numberEnd(f, i);
      visit('number', i, j, j, undefined);
      i = j;
    } else if (kind === CLASS.unspaced) {
      let j = i + 1;
      while (j < length && classOf(f.charCodeAt(j)) === CLASS.unspaced) j += 1;
      for (const { index, segment } of wordSegmenter().segment(f.slice(i, j))) {
        const end = i + index + segment.length;
        visit('word', i + index, end, end, undefined);
      }
      i = j;
    } else if (code === 35 /* # */ && classOf(f.charCodeAt(i + 1) || 0) !== CLASS.space && isTagStart(f, i + 1)) {
      i = hashtag(f, i + 1, text, folded, visit);
    } else {
      i = sign(f, i, visit);
    }
  }
}

/** The end, in the original, of a folded stretch that ends before folded offset `j`. */
export function originalEnd(text: string, folded: Folded, j: number): number {
  const last = folded.at(j - 1);
  const code = text.codePointAt(last) ?? 0;
  let end = last + (code > 0xffff ? 2 : 1);
  const next = folded.at(j);
  // Marks and invisible characters that folding dropped belong to the character before them.
  while (end < next && /^[\p{M}\p{Cf}]$/u.test(text[end]!)) end += 1;
  return end;
}

function wordEnd(f: string, i: number): number {
  let j = i + 1;
  for (;;) {
    const code = f.charCodeAt(j);
    if (j >= f.length) return j;
    const kind = classOf(code);
    if (kind === CLASS.letter || kind === CLASS.digit) {
      j += 1;
    } else if (code === 39 && classOf(f.charCodeAt(j + 1) || 0) === CLASS.letter) {
      if (isCyrillic(f.charCodeAt(j - 1)) && isCyrillic(f.charCodeAt(j + 1))) {
        j += 1;
        continue;
      }
      let k = j + 1;
      while (k < f.length && classOf(f.charCodeAt(k)) === CLASS.letter) k += 1;
      const tail = f.slice(j + 1, k);
      return (tail === 's' && j - i > 2) || (CONTRACTIONS.has(tail) && j - i > 1) || (tail === 'm' && j - i === 1)
        ? k
        : j;
    } else {
      return j;
    }
  }
}

function possessiveStart(f: string, i: number, j: number): number {
  return j - i > 4 && f[j - 1] === 's' && f[j - 2] === "'" ? j - 2 : j;
}

/** Digits with the signs that stand within a number, a date or a time: 1,000 10.5 7:30 12/05. */
function numberEnd(f: string, i: number): number {
  let j = i + 1;
  while (j < f.length) {
    const code = f.charCodeAt(j);
    if (classOf(code) === CLASS.digit) j += 1;
    else if (
      (code === 44 || code === 46 || code === 58 || code === 47) &&
      classOf(f.charCodeAt(j + 1) || 0) === CLASS.digit
    )
      j += 2;
    else break;
  }
  return j;
}

function isTagStart(f: string, i: number): boolean {
  const kind = i < f.length ? classOf(f.charCodeAt(i)) : CLASS.other;
  return kind === CLASS.letter || kind === CLASS.digit || kind === CLASS.unspaced || f[i] === '_';
}

const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;

/** The words of a hashtag: at underscores, between letters and digits, before a capital. */
function hashtag(f: string, start: number, text: string, folded: Folded, visit: TokenVisitor): number {
  let end = start;
  while (end < f.length && (f[end] === '_' || isTagStart(f, end))) end += 1;
  let piece = start;
  const flush = (to: number) => {
    if (to > piece)
      visit(classOf(f.charCodeAt(piece)) === CLASS.digit ? 'number' : 'hashtag', piece, to, to, undefined);
    piece = to;
  };
  for (let i = start; i < end; i += 1) {
    if (f[i] === '_') {
      flush(i);
      piece = i + 1;
      continue;
    }
    if (i === piece) continue;
    const digit = classOf(f.charCodeAt(i)) === CLASS.digit;
    const wasDigit = classOf(f.charCodeAt(i - 1)) === CLASS.digit;
    const here = text[folded.at(i)] ?? '';
    const before = text[folded.at(i - 1)] ?? '';
    const after = i + 1 < end ? (text[folded.at(i + 1)] ?? '') : '';
    const capital = UPPER.test(here) && (LOWER.test(before) || (UPPER.test(before) && LOWER.test(after)));
    if (digit !== wasDigit || capital) flush(i);
  }
  flush(end);
  return end;
}

function sign(f: string, i: number, visit: TokenVisitor): number {
  const code = f.codePointAt(i)!;
  EMOJI.lastIndex = i;
  if (code > 0xa0 && EMOJI.test(f)) {
    const end = EMOJI.lastIndex;
    visit('emoji', i, end, end, undefined);
    return end;
  }
  if (code > 0xffff) {
    visit(/^\p{L}$/u.test(String.fromCodePoint(code)) ? 'word' : 'punct', i, i + 2, i + 2, undefined);
    return i + 2;
  }
  let end = i + 1;
  // A run of one sign is one token: "!!!", "...".
  while (f[end] === f[i]) end += 1;
  visit('punct', i, end, end, undefined);
  return end;
}

let segmenter: Intl.Segmenter | undefined;
function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter;
}
