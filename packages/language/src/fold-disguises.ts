/**
 * Undoing what people do to letters so that a machine does not read them: look-alikes from another script, digits
 * for letters, letters set apart, letters repeated. Each step works on arrays of folded characters and the offsets
 * they came from, in place, so that the map back to the original text stays exact.
 */

export interface Characters {
  /** One UTF-16 unit each. */
  units: string[];
  /** The offset in the original text of each unit. */
  from: number[];
}

const LATIN_LETTER = /^[a-z]$/;
const CYRILLIC_LETTER = /^[\u0400-\u04ff]$/;
const GREEK_LETTER = /^[\u0370-\u03ff]$/;
const LETTER = /^[\p{L}\p{M}]$/u;

/** Small letters after case folding that look alike in most fonts, in small or capital form. */
const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  ѵ: 'v',
  г: 'r',
  п: 'n',
  и: 'u',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
  ω: 'w',
  γ: 'y',
};
const CYRILLIC_OF: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  j: 'ј',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  t: 'т',
  y: 'у',
  x: 'х',
  α: 'а',
  β: 'в',
  ε: 'е',
  ι: 'і',
  κ: 'к',
  μ: 'м',
  ο: 'о',
  ρ: 'р',
  τ: 'т',
  χ: 'х',
};
const GREEK_OF: Readonly<Record<string, string>> = {
  a: 'α',
  b: 'β',
  e: 'ε',
  i: 'ι',
  k: 'κ',
  m: 'μ',
  n: 'ν',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  x: 'χ',
  u: 'υ',
  v: 'ν',
  а: 'α',
  е: 'ε',
  о: 'ο',
  р: 'ρ',
  т: 'τ',
  х: 'χ',
  к: 'κ',
  м: 'μ',
  і: 'ι',
};

type Script = 'latin' | 'cyrillic' | 'greek';

function scriptOf(unit: string): Script | undefined {
  if (LATIN_LETTER.test(unit)) return 'latin';
  if (CYRILLIC_LETTER.test(unit)) return 'cyrillic';
  return GREEK_LETTER.test(unit) ? 'greek' : undefined;
}

/** The script a mixed word is meant in: the one with letters that the others lack; failing that, the majority. */
function intendedScript(units: readonly string[]): Script | undefined {
  const count = { latin: 0, cyrillic: 0, greek: 0 };
  const own = { latin: 0, cyrillic: 0, greek: 0 };
  for (const unit of units) {
    const script = scriptOf(unit);
    if (script === undefined) continue;
    count[script] += 1;
    const looksLikeAnother = script === 'latin' ? (CYRILLIC_OF[unit] ?? GREEK_OF[unit]) : LATIN_OF[unit];
    if (looksLikeAnother === undefined) own[script] += 1;
  }
  const present = (Object.keys(count) as Script[]).filter((script) => count[script] > 0);
  if (present.length < 2) return undefined;
  return present.sort((a, b) => own[b] - own[a] || count[b] - count[a])[0];
}

/** Look-alikes of another script, within a word, become letters of the script the word is meant in. */
export function unmixScripts({ units }: Characters): void {
  for (let start = 0; start < units.length; start += 1) {
    if (!LETTER.test(units[start]!)) continue;
    let end = start;
    while (end < units.length && LETTER.test(units[end]!)) end += 1;
    const script = intendedScript(units.slice(start, end));
    if (script !== undefined) {
      const table = script === 'latin' ? LATIN_OF : script === 'cyrillic' ? CYRILLIC_OF : GREEK_OF;
      for (let i = start; i < end; i += 1) if (scriptOf(units[i]!) !== script) units[i] = table[units[i]!] ?? units[i]!;
    }
    start = end;
  }
}

const LEET_LATIN: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};
const LEET_CYRILLIC: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б', '@': 'а' };

/**
 * Digits and signs for letters: "h4cked", "fr@ud", "$tolen". A digit counts only between letters (or at an edge of a
 * word that already has one between letters), so that "covid19", "7am", "mp3" and "2nd" keep their numbers.
 */
export function unleet(characters: Characters): void {
  const { units } = characters;
  const isPart = (unit: string | undefined) =>
    unit !== undefined && (LETTER.test(unit) || LEET_LATIN[unit] !== undefined || unit === '6');
  for (let start = 0; start < units.length; start += 1) {
    if (!isPart(units[start])) continue;
    let end = start;
    while (end < units.length && isPart(units[end])) end += 1;
    // An exclamation mark at the end is an exclamation mark; an at sign at the start is a mention.
    let last = end;
    while (last > start && units[last - 1] === '!') last -= 1;
    const before = units[start - 1];
    const after = units[last];
    const address = after === '.' && LETTER.test(units[last + 1] ?? ' ');
    if (units[start] !== '@' && before !== '/' && before !== '#' && before !== '.' && !address)
      unleetWord(units, start, last);
    start = end;
  }
}

function unleetWord(units: string[], start: number, end: number): void {
  let letters = 0;
  let cyrillic = 0;
  for (let i = start; i < end; i += 1) {
    if (!LETTER.test(units[i]!)) continue;
    letters += 1;
    if (CYRILLIC_LETTER.test(units[i]!)) cyrillic += 1;
  }
  if (letters < 3 || letters === end - start) return;
  const table = cyrillic > letters / 2 ? LEET_CYRILLIC : LEET_LATIN;
  const letterAt = (i: number) => i >= start && i < end && LETTER.test(units[i]!);
  const inner: number[] = [];
  const edge: number[] = [];
  for (let i = start; i < end; i += 1) {
    if (letterAt(i)) continue;
    if (table[units[i]!] === undefined) return;
    if (letterAt(i - 1) && letterAt(i + 1)) inner.push(i);
    else if (units[i] === '$' && i === start && letters >= 4) inner.push(i);
    else if (letterAt(i - 1) || letterAt(i + 1)) edge.push(i);
    else return;
  }
  if (inner.length === 0) return;
  for (const i of inner) units[i] = table[units[i]!]!;
  for (const i of edge) units[i] = table[units[i]!]!;
}

const SEPARATORS = new Set([' ', '.', '-', '_', '*', '·', '/', '|']);

/** Letters set apart by one and the same sign, four or more: "h a c k e d", "v.o.t.e". */
export function joinSpacedLetters(characters: Characters): void {
  const { units, from } = characters;
  const single = (i: number) =>
    LETTER.test(units[i] ?? ' ') && !LETTER.test(units[i - 1] ?? ' ') && !LETTER.test(units[i + 1] ?? ' ');
  const drop = new Set<number>();
  for (let start = 0; start < units.length; start += 1) {
    if (!single(start)) continue;
    const separator = units[start + 1];
    if (separator === undefined || !SEPARATORS.has(separator)) continue;
    let last = start;
    while (units[last + 1] === separator && single(last + 2)) last += 2;
    if ((last - start) / 2 + 1 >= 4) for (let i = start + 1; i < last; i += 2) drop.add(i);
    start = last;
  }
  if (drop.size === 0) return;
  characters.units = units.filter((_, i) => !drop.has(i));
  characters.from = from.filter((_, i) => !drop.has(i));
}

/** A letter three times or more becomes one ("voooote"). Digits stay ("1000"), and "www" does. */
export function squeezeRepeats(characters: Characters): void {
  const { units, from } = characters;
  const outUnits: string[] = [];
  const outFrom: number[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i]!;
    let end = i + 1;
    while (units[end] === unit) end += 1;
    const keep = end - i >= 3 && unit !== 'w' && unit !== 'i' && LETTER.test(unit) ? 1 : end - i;
    for (let k = 0; k < keep; k += 1) {
      outUnits.push(unit);
      outFrom.push(from[i + k]!);
    }
    i = end;
  }
  characters.units = outUnits;
  characters.from = outFrom;
}
