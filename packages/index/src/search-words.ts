import { type Token, tokens } from '@hearsay/language';
import { wellFormed } from './well-formed.ts';

/** A stretch of a text and the words it is searched by: folded, in order, each of letters, marks, digits and apostrophes only. */
export interface WordSpan {
  readonly words: readonly string[];
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** Longer words say nothing and would pass the limit of a store's terms. In UTF-16 units. */
const LONGEST = 100;

/** What a token is searched by: links and mentions by their parts, an emoji by its code points, signs by nothing. */
function wordsOf(token: Token): readonly string[] {
  if (token.kind === 'punct') return [];
  if (token.kind === 'emoji') {
    const points = [...token.text].map((character) => character.codePointAt(0)!).filter((point) => point !== 0xfe0f);
    return [`emoji${points.map((point) => point.toString(16)).join('x')}`];
  }
  return token.folded
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST));
}

/** The searchable stretches of a text, in order. Both adapters index and search by these, so that they give the same answers. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const token of tokens(wellFormed(text))) {
    const words = wordsOf(token);
    if (words.length > 0) spans.push({ words, start: token.start, end: token.end });
  }
  return spans;
}

/** The words of a text, folded, in order. */
export function searchWords(text: string): string[] {
  return wordSpans(text).flatMap((span) => span.words);
}
