import { af } from './af/language.ts';
import { bg } from './bg/language.ts';
import { da } from './da/language.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import { es } from './es/language.ts';
import { et } from './et/language.ts';
import { fi } from './fi/language.ts';
import { fr } from './fr/language.ts';
import { ka } from './ka/language.ts';
import type { LanguageData } from './language-data.ts';
import { lt } from './lt/language.ts';
import { lv } from './lv/language.ts';
import { nb } from './nb/language.ts';
import { nl } from './nl/language.ts';
import { pt } from './pt/language.ts';
import { ro } from './ro/language.ts';
import { ru } from './ru/language.ts';
import { sv } from './sv/language.ts';
import { uk } from './uk/language.ts';
import { xh } from './xh/language.ts';
import { zu } from './zu/language.ts';

/** The languages of the mission, each with a folder of its own. */
export const LANGUAGES: readonly LanguageData[] = [
  af,
  bg,
  da,
  de,
  en,
  es,
  et,
  fi,
  fr,
  ka,
  lt,
  lv,
  nb,
  nl,
  pt,
  ro,
  ru,
  sv,
  uk,
  xh,
  zu,
];

const byTag = new Map(LANGUAGES.map((language) => [language.tag, language]));
byTag.set('no', nb);

/** The data of a language by its BCP 47 primary tag; undefined for a language without a folder. */
export function languageData(tag: string): LanguageData | undefined {
  return byTag.get(tag);
}
