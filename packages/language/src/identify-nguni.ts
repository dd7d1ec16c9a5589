/**
 * isiZulu and isiXhosa, which the n-gram tables lack: first how much a text looks like either of the two, word by word,
 * then which of them it is. Both cues are what any grammar of the languages teaches: syllables are open and their
 * onsets few, vowels do not meet, nouns and verbs begin with class prefixes, words are long.
 */

import { remembered } from './identify-remembered.ts';

/** One onset: perhaps a nasal, a click or a consonant of one to three letters, perhaps lip-rounding. */
const ONSET =
  '(?:m|ng?)?(?:g?[cqx]h?|tsh|tyh?|dy|ny|sh|hl|dl|tl|kl|kh|ph|th|bh|rh|hh|ts|dz|sk|sp|st|[bdfghjklmnpstvwyz])w?';
const VOWEL = '(?:aa|ee|ii|oo|uu|[aeiou])';
/** A whole word of open syllables; isiXhosa also ends "my" words in m (wam, lam). */
const WHOLE = new RegExp(`^${VOWEL}?(?:${ONSET}${VOWEL})+m?$`);

/** Onsets that few other languages write between vowels. */
const ONSETS = /[hd]l|n[qx]|g[cqx]|[^aeiou]?q[aeiouh]|x[aeiouh]|tsh|ngc|n?tl|k?hw|thw|[bkp]h|th|zw|lw|kw|ngw|nj|nh/g;

/** Class prefixes and concords, with what is joined before them. */
const PREFIX =
  /^(?:(?:n|ng|w|y|z|l|b|k|s|kw|ez|ab|el|es)?(?:oku|ama|aba|ezi|ezin|esi|emi|obu|olu|eli|em[ao]|om[bfkpsu]|iz[iw])|uku|isi|izi|imi|ubu|ulu|um|ii|oo|ng[iaeo]|ndi|andi|angi|kw[aei]|ku(?:y|s|ng|z|b|f|v|th|hl)|aka|aba|ayi|azi|aku|ba(?:y|z|s|ng|b|f|th)|si(?:y|z|f|ng|kh)|u(?:ya|zo|ma|ng|hu|rh)|li(?:ya|zo)|i(?:ya|zo|m[bfpv]|n[dgjkqtxz])|zi(?:ya|zo)|lu|ab)[a-z]{2}/;
const SUFFIX = /(?:[eai]ni|ile|iwe|iwa|anga|isa|eka|ela|leyo|ayo|elwa|ana|wa)$/;

/** Words that hardly any other language has. */
const OWN = new Set(
  `ukuthi futhi uma ngoba kodwa kakhulu lapho kanye lokhu lokho yini njengoba manje namuhla namhlanje kusasa bonke
  konke lonke zonke wonke onke sonke nini mina mna wena yena thina bona yebo ewe akukho kukho kukhona ngeke khona
  phakathi abantu umuntu umntu ukuba kwaye yaye xa okanye kunye apho apha lapha nje ngoku ngomso kutheni phi
  kuphi ubani ngubani ntoni wethu yethu bethu zethu lethu wakho yakho sakho yakhe wakhe zabo yabo wam yam lam bam zam
  akekho kwakhona unyulo ukhetho kahle kakuhle sawubona molo enkosi wase kuphela hhayi bakithi bantu mawethu bethuna kungani noma kuze bathi uthi`
    .trim()
    .split(/\s+/),
);

/** Short words of languages whose syllables are alike (Swahili, Shona, Sotho, Malay, Italian …) and that write apart. */
const FOREIGN = new Set(
  `na ya wa kwa ni za la cha vya katika hii huo hiyo kuwa sana leo kesho watu kura tume hakuna hata bado kama yake
  ho ha ba tsa di ke mme go ga mo fa tla ka re se o ari uye makadii mangwanani kuti ndi vari zvino vanhu ang ng mga ko sa di ini kami
  che il della di si non una e ma sono de da que no su el los os as do em un`
    .trim()
    .split(/\s+/),
);

/** Cues for (+) isiZulu and against (−) it, which speaks for isiXhosa: forms first, then words and stems. */
const TELLING: readonly (readonly [weight: number, cue: RegExp])[] = [
  [2, /\b(?:se|be|a|ka)?ngi(?!ng)[a-z]{3}/g],
  [1, /\b(?:uya|baya|ba|ku|u|a)ngi[a-z]{3}/g],
  [1.2, /\b(?:u|si|ba|ni|li|lu|ku|zi|ya)zo[a-z]{4}/g],
  [1, /n(?:s|hl)[aeiouw]/g],
  [0.8, /\b(?:ng|n|y|w|z|l|k)?(?:izi|ezi)[nm][a-z]{5}/g],
  [1.2, /munt|munye|muth[ie]|umuz/g],
  [
    2,
    /\b(?:ukuthi|nokuthi|ngokuthi|futhi|uma|ngoba|lapho|lapha|noma|manje|namuhla|kanye|kusho|lokhu|lokho|lesi|leso|lezi|lelo|leli|lolu|lolo|labo|laba|yini|ngeke|kumele|kungani|mina|bani|ubani|akekho|yebo|cha|kuphi|kahle|ekuseni|kusihlwa|ntambama|sawubona|hhayi|bakithi|akasi|kule|kulo|awekho)\b/g,
  ],
  [
    1,
    /hulumeni|kheth[ow]|amavoti|qembu|phumela|khungo|mazisi|mgq|mugqa|khathi|ningi|khulum|poyis|phoyis|stol|ngane|manga|hol[io]\b|kudla|dayis|bhedlela|bonga|thol[ae]|ntshontsh|sikole\b|nyamalel|baba\b|bheka|qaphel|gogo|gesi|dolobh|sonto|khathele|nqob|hluphek|thekwini|goli\b|mlazi|zulu|buka\b|qeda|wina\b/g,
  ],
  [-2, /\b(?:a|ba|ka|be|se)?ndi(?!le\b)[a-z]{3}/g],
  [-1.5, /\b[a-z]?(?:ii|oo|ee)(?=[a-z]{4})|[a-z]{2}(?:ii|ee|oo)[a-z]{3}[aeiou]\b/g],
  [-1.5, /\b(?:na|a|e|zi|si|ba|u)?kwi(?=[a-z]{3})/g],
  [-1.5, /[a-z]leyo\b|rh[aeiou]|(?:ty|dy)[aeiouh]/g],
  [-0.5, /\bemva\b|x[aeiouh]|[a-z]{5}yo\b|umgc|\bphandle/g],
  [-1, /nts(?!h)|ntl|mnt|mny|umnq/g],
  [-2, /\b(?:i|u|ba|zi|lu|si|ndi|ku|a|ya|li|ni)za k[uw]/g],
  [
    -2,
    /\b(?:kwaye|yaye|kuba|xa|okanye|kunye|apho|apha|ngoku|namhlanje|kutheni|phi|mna|wam|lam|yam|bam|zam|kwam|nam|kum|ewe|hayi|molo|enkosi|kukho|oku|oko|esi|ezi|eli|elo|olu|olo|aba|abo|ntoni|kakuhle|kwakhona|ngomso|ngubani|bethuna|mawethu|yhoo|phezolo)\b/g,
  ],
  [
    -1,
    /nyul[ow]|voti\b(?<=\bii?voti)|ilizwe|qela|ziphumo|khululo|zisi\b(?<=[sz]azisi)|xesha|ninzi|thet[ha]|venkil|xok|nkokel|khokel|hlwa\b(?<=okuhlwa)|kutya|yizani|gumbi|xela|funek|nkqubo|mgc|uphi\b|kapa\b|bhayi\b|mthatha|khayelitsha|koloni|monti\b|tata\b|makhulu|fuman|lumk|jong|diniw|umbane|bhunga|ceba\b|phangel|goduk|ukususel|candelo|lutsha|ngxaki|\bnto\b|akakho|cawe?a?\b|mhlobo|dolophu|nceda|danis|gxoth|qhetseb|qhophol|ukuba\b/g,
  ],
];

/** What a word says for the pair, and whether it says so by more than its open syllables. */
function wordScore(word: string): readonly [score: number, telling: boolean] {
  if (OWN.has(word)) return [1, true];
  if (FOREIGN.has(word)) return [-0.7, false];
  const { length } = word;
  if (!WHOLE.test(word)) return [length <= 2 ? -0.2 : -0.7, false];
  if (length <= 3) return [0, false];
  const onsets = Math.min(2, word.match(ONSETS)?.length ?? 0);
  const prefix = length >= 5 && PREFIX.test(word) ? 0.5 : 0;
  const place = length >= 6 && /^[ekn].+[ei]ni$/.test(word) ? 0.4 : 0;
  const suffix = length >= 6 && SUFFIX.test(word) ? 0.25 : 0;
  const size = length >= 10 ? 0.6 : length >= 8 ? 0.4 : length >= 6 ? 0.2 : 0.1;
  return [Math.min(1.6, 0.5 * onsets + prefix + place + suffix + size), onsets + prefix + place > 0];
}

const scoreOf = remembered(wordScore);

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}s?(?![\p{L}\p{N}])/gu;

/**
 * How much a text looks like isiZulu or isiXhosa: 0, or more than 0 and at most 1 where such words dominate, also
 * among English ones. Letters of other alphabets count against it. `clean` keeps its capitals: an acronym says nothing.
 */
export function nguniShape(clean: string): number {
  const mixedCase = /\p{Ll}/u.test(clean);
  const words = (mixedCase ? clean.replace(ACRONYM, ' ') : clean).toLowerCase().match(/\p{L}{2,}/gu);
  if (words === null) return 0;
  let sum = 0;
  let letters = 0;
  let own = 0;
  let count = 0;
  let telling = false;
  for (const word of words) {
    const [score, says] = scoreOf(word);
    sum += score;
    telling ||= says;
    letters += word.length;
    if (score < 0.7) continue;
    own += word.length;
    count += 1;
  }
  const share = count >= 2 && own > letters / 2 ? own / letters : 0;
  if (sum < 0.7 || !telling) return 0;
  return Math.max(share, Math.min(1, (sum / words.length - 0.2) / 0.6));
}

/** For isiZulu where positive, for isiXhosa where negative: −1 to 1. */
export function zuluOverXhosa(lower: string): number {
  let sum = 0;
  for (const [weight, cue] of TELLING) sum += weight * (lower.match(cue)?.length ?? 0);
  // More people write isiZulu: a tie goes there.
  return Math.max(-1, Math.min(1, (sum + 0.2) / 3));
}
