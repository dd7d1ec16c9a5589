import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { af } from './af.ts';
import { bg } from './bg.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { xh } from './xh.ts';
import { zu } from './zu.ts';

/** One line a language. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  af,
  bg,
  da,
  de,
  en,
  es,
  et,
  fi,
  fr,
  it,
  ka,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  xh,
  zu,
};

/** Languages whose lexicons are read as well, because texts mix them or they are written nearly alike. */
export const relatedLanguages: Readonly<Record<string, readonly string[]>> = {
  nn: ['nb'],
  no: ['nb', 'nn', 'da'],
  nb: ['nn', 'da'],
  da: ['nb'],
  uk: ['ru'],
  ru: ['uk'],
  mo: ['ro'],
  af: ['nl'],
  zu: ['xh'],
  xh: ['zu'],
};
