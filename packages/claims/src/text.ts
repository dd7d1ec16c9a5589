/** Words, sentences and language of a text: the only file here that knows how @hearsay/language is called. */
import {
  eachToken,
  type Folded,
  fold as foldText,
  identifyLanguage as identify,
  originalEnd,
  sentences,
  type Token,
  tokens,
} from '@hearsay/language';

export { foldText as folded, originalEnd, sentences, type Token, tokens };

/** A text as it is compared: without case, accents and disguises. */
export function fold(text: string): string {
  return foldText(text).text;
}

/** BCP 47 tag, "und" when nothing can be said. */
export function identifyLanguage(text: string): string {
  return identify(text).language;
}

const wordKinds: ReadonlySet<string> = new Set(['word', 'number', 'hashtag']);

/** The tokens that phrases are matched on: no signs, links, names of accounts or emoji. */
export function wordTokens(text: string): Token[] {
  return tokens(text).filter((token) => wordKinds.has(token.kind));
}

/** As `wordTokens`, where offsets in the folded text will do: where a word begins, where it ends, and where without a possessive 's. */
export function eachWord(
  text: string,
  whole: Folded,
  visit: (start: number, end: number, wordEnd: number) => void,
): void {
  eachToken(text, whole, (kind, start, end, wordEnd) => {
    if (kind === 'word' || kind === 'number' || kind === 'hashtag') visit(start, end, wordEnd);
  });
}
