import { searchWords, type Term } from '@hearsay/index';
import { stem } from '@hearsay/language';

/** The primary subtag of a language, as it stands before a stem; undefined where there is none to stem by. */
export function stemTag(language: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase();
  return tag === 'und' ? undefined : tag;
}

/** The stems of words in a language, each behind its language: a stem of one language never meets a word of another. */
export function stemsOf(words: readonly string[], tag: string): string {
  return words.map((word) => `${tag}_${stem(word, tag)}`).join(' ');
}

/** Words hold only letters, marks, digits and apostrophes; the quotes make whatever else there were a text all the same. */
const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;

const anywhere = { words: '{title_words text_words}', stems: '{title_stems text_stems}' };
const inTitle = { words: '{title_words}', stems: '{title_stems}' };
const inText = { words: '{text_words}', stems: '{text_stems}' };
const places = { anywhere, inTitle, inText };

/**
 * A word or phrase as an FTS5 expression; undefined where there is nothing in it to search by.
 * @param languages of the documents: the word is looked for by its stem in each of them.
 */
export function ftsExpression(
  term: Extract<Term, { kind: 'word' | 'phrase' }>,
  languages: readonly string[],
  place: keyof typeof places,
): string | undefined {
  const words = searchWords(term.kind === 'word' ? term.word : term.words);
  if (words.length === 0) return undefined;
  const columns = places[place];
  const exact = `${columns.words} : ${quoted(words.join(' '))}`;
  if (term.kind === 'phrase') return `(${exact})`;
  if (term.prefix) return `(${exact} *)`;
  const stems = new Set(languages.map((language) => stemsOf(words, language)));
  return `(${[exact, ...[...stems].map((each) => `${columns.stems} : ${quoted(each)}`)].join(' OR ')})`;
}
