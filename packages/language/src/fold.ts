import { foldCodePoint, isDroppedMark, KEPT_CYRILLIC } from './fold-characters.ts';
import { type Characters, joinSpacedLetters, squeezeRepeats, unleet, unmixScripts } from './fold-disguises.ts';
import { MAYBE_LEET, MAYBE_REPEATED, MAYBE_SPACED, maybeDisguised } from './fold-hints.ts';

/** Text made ready for matching, with the way back. */
export interface Folded {
  text: string;
  /** The offset in the original text of the folded offset `i`; the length of the original for `i` ≥ text.length. */
  at(i: number): number;
}

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_LETTER = /[a-z]/;

/** ASCII in lower case; an accent grave set alone is an apostrophe. */
function lowered(ascii: string): string {
  const lower = ascii.toLowerCase();
  return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
}

/** The folded form where every character is ASCII; undefined otherwise. */
function foldPlain(text: string): string | undefined {
  return NOT_ASCII.test(text) ? undefined : lowered(text);
}

/**
 * Fold a text for matching: NFKC, case, accents, invisible characters, look-alike letters of another script within
 * a word, digits for letters, letters set apart, letters repeated three times or more.
 */
export function fold(text: string): Folded {
  const length = text.length;
  const plain = foldPlain(text);
  if (plain !== undefined && !maybeDisguised(plain)) return withMap(plain, undefined, length);
  let folded = '';
  let from: number[] | undefined;
  let latin = false;
  let otherAlphabet = false;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      // A stretch of ASCII at once: most of a text, whatever its language.
      const start = i;
      while (i + 1 < length && text.charCodeAt(i + 1) < 0x80) i += 1;
      const stretch = lowered(text.slice(start, i + 1));
      latin ||= ASCII_LETTER.test(stretch);
      folded += stretch;
      if (from !== undefined) for (let k = start; k <= i; k += 1) from.push(k);
      continue;
    }
    const codePoint = code >= 0xd800 && code < 0xdc00 ? text.codePointAt(i)! : code;
    const width = codePoint > 0xffff ? 2 : 1;
    const mark = isDroppedMark(codePoint);
    if (mark) folded = recomposed(folded, text[i]!);
    const piece = mark ? '' : foldCodePoint(codePoint);
    if (codePoint >= 0x370 && codePoint < 0x530) otherAlphabet = true;
    else if (piece >= 'a' && piece <= 'zz') latin = true;
    if (piece.length === width && from === undefined) {
      folded += piece;
    } else {
      // The first character whose length changes: from here on the map is kept.
      if (from === undefined) {
        from = [];
        for (let k = 0; k < folded.length; k += 1) from.push(k);
      }
      folded += piece;
      for (let k = 0; k < piece.length; k += 1) from.push(k === 0 ? i : i + width - 1);
    }
    if (width === 2) i += 1;
  }
  const mixed = latin && otherAlphabet;
  if (!mixed && !maybeDisguised(folded)) return withMap(folded, from, length);
  const leet = MAYBE_LEET.test(folded);
  const spaced = MAYBE_SPACED.test(folded);
  const repeated = MAYBE_REPEATED.test(folded);
  if (!mixed && !leet && !spaced && !repeated) return withMap(folded, from, length);
  const characters: Characters = {
    units: folded.split(''),
    from: from ?? Array.from(folded, () => 0).map((_, i) => i),
  };
  if (characters.from.length < characters.units.length) characters.from = characters.units.map((_, i) => i);
  if (spaced) joinSpacedLetters(characters);
  if (mixed) unmixScripts(characters);
  if (leet) unleet(characters);
  if (repeated) squeezeRepeats(characters);
  return withMap(characters.units.join(''), characters.from, length);
}

/** The breve of й and the dots of ї belong to their letter in text that was not composed; other marks go. */
function recomposed(folded: string, mark: string): string {
  const letter = `${folded.slice(-1)}${mark}`.normalize('NFC');
  return KEPT_CYRILLIC.has(letter) ? folded.slice(0, -1) + letter : folded;
}

function withMap(text: string, from: readonly number[] | undefined, originalLength: number): Folded {
  if (from === undefined) return { text, at: (i) => (i < originalLength ? i : originalLength) };
  return { text, at: (i) => from[i] ?? originalLength };
}
