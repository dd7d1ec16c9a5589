import type { Word } from '../text/reading.ts';
import { DENIALS, SERIES_WORDS, WRAPPING_WORDS } from '../text/word-classes.ts';
import { type Alignment, align, type Gap } from './alignment.ts';
import type { CopyText } from './copy-text.ts';
import { sameName, sameWord } from './spelling.ts';

/** Why two texts that look alike say different things. */
export type Difference =
  | 'number changed'
  | 'date or number word changed'
  | 'name or key word changed'
  | 'words exchanged'
  | 'negated'
  | 'denied'
  | 'another part of a series';

/** What two texts share and do not, in weights of words: an empty word counts little, a name or a number more. */
export interface Comparison {
  readonly shared: number;
  /** Left over in the text that has less left over, and in the one that has more. */
  readonly less: number;
  readonly more: number;
  /** How much of both stands between shared words, not at the beginning or the end. */
  readonly inner: number;
  readonly moved: number;
  readonly differences: readonly Difference[];
}

interface Rest {
  readonly gap: Gap;
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

export function compareWords(a: CopyText, b: CopyText): Comparison {
  const alignment = align(a.forms, b.forms);
  let shared = 0;
  for (const [i] of alignment.shared) shared += weight(a.words[i]!);
  const { rests, moved, movedWeight, exchanged, respelt } = explain(a, b, alignment);
  const differences = new Set<Difference>();
  if (exchanged || exchangedAround(a, b)) differences.add('words exchanged');
  let leftA = 0;
  let leftB = 0;
  let inner = 0;
  for (const rest of rests) {
    const costA = rest.a.reduce((sum, word) => sum + leftWeight(word), 0);
    const costB = rest.b.reduce((sum, word) => sum + leftWeight(word), 0);
    leftA += costA;
    leftB += costB;
    if (!rest.gap.edge) inner += costA + costB;
    for (const difference of judge(rest, a, b)) differences.add(difference);
  }
  if (numbersReordered(a, b)) differences.add('number changed');
  return {
    shared: shared + movedWeight + respelt,
    less: Math.min(leftA, leftB),
    more: Math.max(leftA, leftB),
    inner,
    moved,
    differences: [...differences],
  };
}

export function weight(word: Word): number {
  return word.empty ? 0.2 : 1;
}

function leftWeight(word: Word): number {
  return word.empty ? 0.1 : WRAPPING_WORDS.has(word.form) ? 0.2 : 1;
}

/** Takes from each gap what is only moved, respelt or glued, and leaves what is really different. */
function explain(a: CopyText, b: CopyText, alignment: Alignment) {
  const elsewhereInB = new Map<string, number>();
  for (const gap of alignment.gaps) {
    for (let j = gap.bFrom; j < gap.bTo; j += 1)
      elsewhereInB.set(b.forms[j]!, (elsewhereInB.get(b.forms[j]!) ?? 0) + 1);
  }
  const movedForms = new Map<string, number>();
  let moved = 0;
  let movedWeight = 0;
  const movedA = new Set<number>();
  for (const gap of alignment.gaps) {
    for (let i = gap.aFrom; i < gap.aTo; i += 1) {
      const form = a.forms[i]!;
      const left = elsewhereInB.get(form) ?? 0;
      if (left === 0) continue;
      elsewhereInB.set(form, left - 1);
      movedForms.set(form, (movedForms.get(form) ?? 0) + 1);
      movedA.add(i);
      moved += a.words[i]!.empty ? 0 : 1;
      movedWeight += weight(a.words[i]!);
    }
  }
  const rests: Rest[] = [];
  let exchanged = false;
  let respelt = 0;
  for (const gap of alignment.gaps) {
    let movedHere = 0;
    const restA: Word[] = [];
    const restB: Word[] = [];
    for (let i = gap.aFrom; i < gap.aTo; i += 1) {
      if (!movedA.has(i)) restA.push(a.words[i]!);
      else if (!a.words[i]!.empty) movedHere += 1;
    }
    let movedBack = 0;
    for (let j = gap.bFrom; j < gap.bTo; j += 1) {
      const left = movedForms.get(b.forms[j]!) ?? 0;
      if (left === 0) restB.push(b.words[j]!);
      else {
        movedForms.set(b.forms[j]!, left - 1);
        if (!b.words[j]!.empty) movedBack += 1;
      }
    }
    // One word stands where another stood, and that one where this stood: who did what to whom has changed.
    if (movedHere > 0 && movedBack > 0 && restA.length === 0 && restB.length === 0 && !gap.edge) exchanged = true;
    if (movedHere === 1 && movedBack === 1 && moved <= 2) exchanged = true;
    respelt += pairSpellings(restA, restB);
    if (restA.length > 0 || restB.length > 0) rests.push({ gap, a: restA, b: restB });
  }
  return { rests, moved, movedWeight, exchanged, respelt };
}

/** Removes words that are one word in two spellings, or one word here and its pieces there; gives the weight they share. */
function pairSpellings(restA: Word[], restB: Word[]): number {
  let found = 0;
  for (let i = 0; i < restA.length; i += 1) {
    const word = restA[i]!;
    if (word.number || word.negation || word.form.length < 4) continue;
    const j = restB.findIndex(
      (other) => !(word.exact && other.exact) && !other.number && !other.negation && same(word, other),
    );
    if (j < 0) continue;
    found += weight(word);
    restA.splice(i, 1);
    restB.splice(j, 1);
    i -= 1;
  }
  const gluedA = restA.map((word) => word.form).join('');
  const gluedB = restB.map((word) => word.form).join('');
  if (gluedA.length >= 4 && (gluedA === gluedB || (restA.length !== restB.length && sameWord(gluedA, gluedB)))) {
    found += Math.max(1, Math.min(restA.length, restB.length));
    restA.length = 0;
    restB.length = 0;
  }
  return found;
}

const same = (a: Word, b: Word) => (a.capital && b.capital ? sameName : sameWord)(a.form, b.form);

function judge(rest: Rest, a: CopyText, b: CopyText): Difference[] {
  const out: Difference[] = [];
  const newsA = rest.a.filter((word) => !word.empty && !WRAPPING_WORDS.has(word.form));
  const newsB = rest.b.filter((word) => !word.empty && !WRAPPING_WORDS.has(word.form));
  const negationsA = rest.a.filter((word) => word.negation).length;
  const negationsB = rest.b.filter((word) => word.negation).length;
  const long = Math.max(rest.a.length, rest.b.length) >= 5 && rest.gap.edge;
  if (negationsA !== negationsB && !long) out.push('negated');
  const denied = (words: readonly Word[]) => words.some((word) => DENIALS.has(word.form));
  if (denied(rest.a) !== denied(rest.b) && !long) out.push('denied');
  if (seriesMark(rest, a, 'a') || seriesMark(rest, b, 'b')) out.push('another part of a series');
  if (newsA.length === 0 || newsB.length === 0) return out;
  if (newsA.some((word) => word.number) && newsB.some((word) => word.number)) out.push('number changed');
  else if (newsA.some((word) => word.exact) && newsB.some((word) => word.exact))
    out.push('date or number word changed');
  else out.push('name or key word changed');
  return out;
}

/** "Part 2", "3/5", "1of2" at the end or the beginning of one text and not of the other. */
function seriesMark(rest: Rest, text: CopyText, side: 'a' | 'b'): boolean {
  const words = rest[side];
  if (words.length > 3 && !rest.gap.edge) return false;
  const from = side === 'a' ? rest.gap.aFrom : rest.gap.bFrom;
  const to = side === 'a' ? rest.gap.aTo : rest.gap.bTo;
  for (let i = from; i < to; i += 1) {
    const word = text.words[i]!;
    if (!words.includes(word)) continue;
    if (/^\d{1,2}(?:\/|of|de|von|av|из|з)\d{1,2}$/u.test(word.form)) return true;
    const isNumber = word.number ? /^\d{1,3}$/u.test(word.form) : word.exact && !word.negation;
    const before = text.words[i - 1];
    if (isNumber && before && SERIES_WORDS.has(before.form)) return true;
  }
  return false;
}

/** The same numbers in another order: "6 to 8" is not "8 to 6". A number that only one text has does not count. */
function numbersReordered(a: CopyText, b: CopyText): boolean {
  const inB = new Set(b.words.filter((word) => word.number).map((word) => word.form));
  const inA = new Set(a.words.filter((word) => word.number).map((word) => word.form));
  const numbersA = a.words.filter((word) => word.number && inB.has(word.form)).map((word) => word.form);
  const numbersB = b.words.filter((word) => word.number && inA.has(word.form)).map((word) => word.form);
  return numbersA.length >= 2 && numbersA.length === numbersB.length && numbersA.join(' ') !== numbersB.join(' ');
}

/** "Smith beat Jones" and "Jones beat Smith": a word whose neighbours have changed sides. */
function exchangedAround(a: CopyText, b: CopyText): boolean {
  const newsA = a.words.filter((word) => !word.empty).map((word) => word.form);
  const newsB = b.words.filter((word) => !word.empty).map((word) => word.form);
  const once = (words: readonly string[], form: string) => words.indexOf(form) === words.lastIndexOf(form);
  const centres = new Map<string, number>();
  for (let j = 1; j < newsB.length - 1; j += 1) centres.set(newsB[j]!, j);
  for (let i = 1; i < newsA.length - 1; i += 1) {
    const j = centres.get(newsA[i]!);
    if (j === undefined) continue;
    const before = newsA[i - 1];
    const after = newsA[i + 1];
    const crossed = before !== after && before === newsB[j + 1] && after === newsB[j - 1];
    if (crossed && once(newsA, newsA[i]!) && once(newsB, newsA[i]!)) return true;
  }
  return false;
}
