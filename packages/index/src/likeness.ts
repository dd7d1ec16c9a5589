import { identifyLanguage, languageData, stem } from '@hearsay/language';
import type { DocumentFields } from './port.ts';
import { searchWords } from './search-words.ts';

/** How many words of a text are looked for, and how many documents are compared with it. */
export const likenessWords = 16;
export const likenessCandidates = 200;

const functionWords = new Map<string, ReadonlySet<string>>();

function functionWordsOf(language: string): ReadonlySet<string> {
  const tag = language.split('-')[0]!;
  let known = functionWords.get(tag);
  if (known === undefined) {
    known = new Set(searchWords(languageData(tag)?.functionWords ?? ''));
    if (languageData(tag) !== undefined) functionWords.set(tag, known);
  }
  return known;
}

/** The words of a text that can tell it from others, longest first: at most {@link likenessWords}. */
export function tellingWords(text: string): string[] {
  const common = functionWordsOf(identifyLanguage(text).language);
  const words = [...new Set(searchWords(text))].filter((word) => word.length > 2 && !common.has(word));
  return words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, likenessWords);
}

function stems(text: string, language: string): Set<string> {
  const common = functionWordsOf(language);
  const out = new Set<string>();
  for (const word of searchWords(text)) if (!common.has(word)) out.add(stem(word, language));
  return out;
}

/** How like a document's words are to a text's: the Dice coefficient of their stems, from 0 to 1. No statistics of the corpus. */
export function likeness(text: string, fields: DocumentFields): number {
  const language = fields.language ?? 'und';
  const ours = stems(text, language);
  const theirs = stems(`${fields.title ?? ''}\n${fields.text ?? ''}`, language);
  let shared = 0;
  for (const one of ours) if (theirs.has(one)) shared += 1;
  return ours.size + theirs.size === 0 ? 0 : (2 * shared) / (ours.size + theirs.size);
}
