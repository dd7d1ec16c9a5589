import { identifyLanguage, stem } from '@hearsay/language';
import { wordsOfBody } from '../text/reading.ts';
import { FUNCTION_WORDS } from '../text/word-classes.ts';

const stems = new Map<string, string>();
/** Bounds the memory of remembered stems; words follow Zipf's law, so a full memory still hits nearly always. */
const MOST_STEMS = 200_000;

/**
 * The stems of a text's words in order, function words left out; numbers as they are. `language` is a BCP 47 tag, told
 * from the text when not given.
 */
export function termsOf(body: string, language: string | undefined): string[] {
  const tag = language ?? languageOf(body);
  const out: string[] = [];
  for (const word of wordsOfBody(body, 400)) {
    if (word.number) out.push(word.form);
    else if (!FUNCTION_WORDS.has(word.form) && word.form !== 'user') out.push(stemmed(word.form, tag));
  }
  return out;
}

export function languageOf(body: string): string {
  return identifyLanguage(body).language;
}

function stemmed(word: string, language: string): string {
  const key = `${language}:${word}`;
  let known = stems.get(key);
  if (known === undefined) {
    known = stem(word, language);
    if (stems.size < MOST_STEMS) stems.set(key, known);
  }
  return known;
}
