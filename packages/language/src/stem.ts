import { fold } from './fold.ts';
import { languageData } from './languages.ts';
import { OTHER_STEMMERS } from './stemmers/others.ts';

/** Words remembered per language before the older half is forgotten: bounds memory on hostile input. */
const REMEMBERED = 20_000;

const memories = new Map<string, Map<string, string>>();

/**
 * The stem of a folded word in a language (BCP 47; a region is ignored). A language without a stemmer, a word under
 * three letters, and a word with digits give the word itself.
 */
export function stem(word: string, language: string): string {
  if (word.length < 3 || word.length > 60) return word;
  let memory = memories.get(language);
  if (memory === undefined) {
    if (memories.size >= 200) memories.clear();
    memory = new Map();
    memories.set(language, memory);
  }
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = computeStem(word, language);
  if (memory.size >= REMEMBERED) {
    let toForget = REMEMBERED / 2;
    for (const old of memory.keys()) {
      if (toForget === 0) break;
      toForget -= 1;
      memory.delete(old);
    }
  }
  memory.set(word, found);
  return found;
}

function computeStem(word: string, language: string): string {
  if (/\d/.test(word)) return word;
  const tag = language.split('-')[0]!.toLowerCase();
  const stemmer = languageData(tag)?.stem ?? OTHER_STEMMERS[tag];
  if (stemmer === undefined) return word;
  // Some stemmers answer with an accent or an empty string: what is compared must be folded and say something.
  const stemmed = fold(stemmer(word)).text;
  return stemmed.length >= 2 ? stemmed : word;
}
