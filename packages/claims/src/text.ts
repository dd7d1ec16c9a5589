/** Words, sentences and language of a text: the only file here that knows how @hearsay/language is called. */
import { fold as foldText, identifyLanguage as identify, sentences, type Token, tokens } from '@hearsay/language';

export { sentences, type Token, tokens };

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
