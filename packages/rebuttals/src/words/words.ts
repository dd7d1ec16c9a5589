import { en } from './en.ts';
import type { PublicWords } from './public-words.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';

const all: readonly PublicWords[] = [en, ro, ru];

/** The words in a language; English where there are none. */
export function publicWords(language: string): PublicWords {
  const base = language.toLowerCase().split('-')[0];
  return all.find((words) => words.language === base) ?? en;
}
