import { LANGUAGES } from '@hearsay/language';

/** BCP 47 primary tags and the analyser that Elasticsearch has for each, built in. A tag with a hyphen never comes here. */
export const analysers: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  bn: 'bengali',
  ca: 'catalan',
  ckb: 'sorani',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  gl: 'galician',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norwegian',
  nl: 'dutch',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
};

const sameAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The primary subtag of a language; undefined where there is none to stem by. */
export function primaryTag(language: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase();
  return tag === undefined || tag === 'und' ? undefined : (sameAs[tag] ?? tag);
}

export const hasAnalyser = (tag: string) => Object.hasOwn(analysers, tag);

/** Languages of the project that Elasticsearch has no analyser for (Georgian, Zulu, Ukrainian …): they are stemmed before they are sent. */
export const stemmedHere: readonly string[] = LANGUAGES.map(({ tag }) => tag).filter((tag) => !hasAnalyser(tag));
