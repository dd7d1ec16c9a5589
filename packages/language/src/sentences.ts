import { LANGUAGES } from './languages.ts';

/** One sentence; `start` and `end` are UTF-16 offsets, white space around it left out. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

let known: Set<string> | undefined;
function abbreviations(): Set<string> {
  known ??= new Set(LANGUAGES.flatMap((language) => language.abbreviations.split(' ')));
  return known;
}

/** Abbreviations that are words too, and end a sentence often: only a following digit keeps them together. */
const ALSO_WORDS = new Set([
  'no',
  'nos',
  'art',
  'ap',
  'com',
  'so',
  'sat',
  'sun',
  'mar',
  'do',
  'est',
  'ed',
  'pon',
  'tel',
  'me',
  'ex',
  'lit',
  'st',
  'im',
]);

const TERMINATOR =
  /[.!?…]+["'”’»)\]]*|[。！？؟۔।॥]+["'”’」』）)]*|[\r\n]+|(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*\s*)+/gu;

/**
 * The sentences of a text. A line break ends one; so does a run of emoji after which a capital or another script
 * begins. "Dr.", "a.m.", "No. 5", initials and decimal points do not.
 */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from += 1;
    while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
    if (to > from) out.push({ text: text.slice(from, to), start: from, end: to });
    start = end;
  };
  TERMINATOR.lastIndex = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    if (endsSentence(text, match.index, end, match[0])) push(end);
  }
  push(text.length);
  return out;
}

function endsSentence(text: string, index: number, end: number, sign: string): boolean {
  if (/^[\r\n]/.test(sign) || /^[。！？؟۔।॥]/.test(sign)) return true;
  const after = text.slice(end, end + 40);
  if (/^\p{Extended_Pictographic}/u.test(sign)) return /^\s*[\p{Lu}\p{Lo}"“«¿¡]/u.test(after) && index > 0;
  // Without white space after it a full stop is part of something: 3.5, example.org, U.S.A.
  if (!/^\s|^$/.test(after)) return /^[!?]/.test(sign) && /^[\p{L}\p{Extended_Pictographic}]/u.test(after);
  const next = after.trimStart();
  if (next === '') return true;
  if (/^[!?]/.test(sign)) return !/^\p{Ll}/u.test(next) || sign.length > 1;
  if (/^(?:\.\.+|…)/.test(sign)) return !/^\p{Ll}/u.test(next);
  if (/^["'”’»)\]]/.test(sign.slice(1))) return !/^\p{Ll}/u.test(next);
  const before = /[^\s(["'“‘«„]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  const word = before.toLowerCase();
  // Lower case goes on with the sentence.
  if (/^\p{Ll}/u.test(next) && !/[\p{Script=Georgian}]/u.test(next)) return false;
  // An initial: "J. Smith", "A. B. Vega".
  if (/^\p{Lu}$/u.test(before)) return false;
  // An ordinal in German, Danish, Estonian, Finnish: "am 24. Februar", "3. mai" keeps on with a short number.
  if (/^\d{1,2}$/.test(before) && /^\p{L}/u.test(next) && MONTHLIKE.test(next)) return false;
  if (abbreviations().has(word)) {
    if (ALSO_WORDS.has(word)) return !/^\d/.test(next);
    // "a.m." and the like end a sentence when a capital follows; "Dr." never does.
    return (
      /^(?:a\.m|p\.m|u\.s|u\.k|u\.n|etc|usw|osv|ee\.uu|jne|utt|enz|ens|т\.д|т\.п|т\.н)$/.test(word) &&
      /^\p{Lu}/u.test(next)
    );
  }
  return true;
}

const MONTHLIKE =
  /^(?:jan|feb|mär|mar|mrt|apr|ma[iyj]|jun|jul|aug|sep|o[kc]t|nov|de[zcs]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jaan|veebr|märts|juun|juul|wahl|verkiez|runde|omgang)/iu;
