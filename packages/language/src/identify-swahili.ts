/** Swahili, which the n-gram tables lack as well: its little words, the tenses inside its verbs, and open syllables. */

import { remembered } from './identify-remembered.ts';

/** Words of Swahili that the languages with n-grams hardly have. */
const OWN = new Set(
  `ya wa kwa ni za katika kuwa hii hiyo huo hizo yake wake zake vya cha watu mtu mwaka baada kabla hadi ili pia sana
  alisema amesema ambao ambayo ambaye kwamba hata bado leo kesho jana wapi lini nani hivyo zaidi wote yote zote
  kura uchaguzi serikali rais nchi siku wengi habari lakini hakuna sasa huku hapa mwa pamoja kila yao wao yetu yangu
  kubwa ndani juu chini kutoka mwezi miaka mama baba nyumba maji chakula kazi wakati
  moja mbili tatu tu basi wala huyu huyo hawa hao zile wale yule kisha kupitia kuhusu dhidi bila mara mtoto watoto
  habari asubuhi rafiki la`
    .trim()
    .split(/\s+/),
);

const VERB =
  /^(?:ha)?(?:ni|u|a|tu|m|wa|i|zi|li|ya|ki|vi|ku|pa)(?:na|li|ta|me|nge|si|ka)(?:yo|cho|vyo|po|ko|lo|o)?[a-z]{3,}[aeiu]$/;
const NOUN =
  /^(?:mw|ki[bcdfghjklmnpstvwz]|vi[bcdfghjklmnpstvwz]|wa[bcdfgjkmnpstvwz]|ma[bcdfgjkmnpstvwz]|ku[a-z]|uta|zi[lnt]|ny|ya)[a-z]{3,}[aeiou]$/;
const ENDING = /(?:sha|iwa|ewa|liwa|shwa|aji|ini|ika|eka|iana|zwa|ia|ea)$/;
/** Letters and clusters that Swahili does not write. */
const NEVER =
  /[qxç]|c(?!h)|(.)\1(?<![aeiou]{2})|(?!st|sk|[kptg]r|[sdgt]h)[bdfgklprstvz][bcdfgjklmnpqrstvxz]|[\u0080-\uffff]/;

function wordScore(word: string): number {
  if (OWN.has(word)) return 0.9;
  if (NEVER.test(word) || !/[aeiou]$/.test(word)) return -0.7;
  if (word.length <= 3) return 0;
  const verb = VERB.test(word) ? 0.7 : 0;
  const noun = NOUN.test(word) ? 0.4 : 0;
  const cluster = /ch[aeiou]|mw|ny|sh[aeiou]|dh|gh|mb|ng|nz|nd|ji|uu|^m[bcdfghjklmnpstvz]/.test(word) ? 0.2 : 0;
  return Math.max(verb, noun) + (ENDING.test(word) ? 0.25 : 0) + cluster;
}

const scoreOf = remembered(wordScore);

/** How much a text looks like Swahili, 0 to 1; 0 unless at least two words, or one long one, speak for it. */
export function swahiliShape(lower: string): number {
  const words = lower.match(/[\p{L}'’]{2,}/gu);
  if (words === null) return 0;
  let sum = 0;
  for (const word of words) sum += scoreOf(word);
  return sum < 0.9 ? 0 : Math.max(0, Math.min(1, (sum / words.length - 0.1) / 0.4));
}
