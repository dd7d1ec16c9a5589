import { stem, transliterationKey } from '@hearsay/language';
import { letterGrams, sharedCount } from '../text/letter-grams.ts';
import { readPost } from '../text/post-text.ts';
import { type Word, wordsOfBody } from '../text/reading.ts';
import { EXACT_WORDS } from '../text/word-classes.ts';
import { commonness } from './commonness.ts';

/** A text made ready to be compared with others for what it says. */
export interface RumourText {
  readonly body: string;
  /** Weight of each stem; common words weigh less. */
  readonly words: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Words that look like names, in a form that crosses scripts. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly grams: Int32Array;
  readonly day: number | undefined;
}

/** How alike two texts are, each 0..1. */
export interface Likeness {
  /** Shared runs of four letters over all runs (Jaccard). */
  readonly letters: number;
  /** Cosine of weighted stems. */
  readonly words: number;
  /** Shared weight over the weight of the text that has less. */
  readonly contained: number;
  readonly names: number;
  readonly numbers: number;
  /** 1 far apart in time (a year and more), 0 on the same day or unknown. */
  readonly apart: number;
  /** Cosine of sentence vectors, 0 without. */
  readonly meaning: number;
}

export const LIKENESS: readonly (keyof Likeness)[] = [
  'letters',
  'words',
  'contained',
  'names',
  'numbers',
  'apart',
  'meaning',
];

/** Added to what shared weight is divided by: two shared words of four prove less than ten of twenty. */
const FEW_WORDS = 2;

/** `day` in days since 1970-01-01; the date of an embedded post's signature when not given. */
export function rumourText(text: string, language = 'en', day?: number): RumourText {
  const post = readPost(text);
  const all = wordsOfBody(post.body, 300);
  const kept = all.filter((word) => !word.empty);
  const words = new Map<string, number>();
  for (const word of kept) {
    const form = word.number ? word.form : stem(word.form, language);
    const weight = commonness(word, form);
    words.set(form, Math.max(words.get(form) ?? 0, weight));
  }
  let squares = 0;
  for (const weight of words.values()) squares += weight ** 2;
  return {
    body: post.body,
    words,
    norm: Math.sqrt(squares) || 1,
    names: namesOf(all),
    numbers: new Set(kept.filter((word) => word.number && word.form.length > 1).map((word) => word.form)),
    grams: letterGrams(all.map((word) => word.form)),
    day: day ?? post.day,
  };
}

/** Capitalised words that do not only begin a sentence, where capitals are not simply the style of the text. */
function namesOf(words: readonly Word[]): Set<string> {
  const capitals = words.filter((word) => word.capital).length;
  const style = capitals > 0.7 * words.length;
  const names = new Set<string>();
  words.forEach((word, i) => {
    const named = word.capital && !word.empty && !EXACT_WORDS.has(word.form) && word.form.length > 2;
    if (named && (style || i > 0)) names.add(transliterationKey(word.form));
  });
  return names;
}

export function likeness(a: RumourText, b: RumourText, meaning = 0): Likeness {
  const grams = sharedCount(a.grams, b.grams);
  let dot = 0;
  let shared = 0;
  let totalA = 0;
  let totalB = 0;
  for (const [word, weight] of a.words) {
    totalA += weight;
    const other = b.words.get(word);
    if (other === undefined) continue;
    dot += weight * other;
    shared += Math.min(weight, other);
  }
  for (const weight of b.words.values()) totalB += weight;
  const apart = a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day);
  return {
    letters: grams / (a.grams.length + b.grams.length - grams || 1),
    words: dot / (a.norm * b.norm + FEW_WORDS),
    contained: shared / (Math.min(totalA, totalB) + FEW_WORDS),
    names: overlap(a.names, b.names),
    numbers: overlap(a.numbers, b.numbers),
    apart: Math.min(1, Math.log1p(apart) / Math.log(366)),
    meaning,
  };
}

/** Shared members over the geometric mean of the sizes, each plus one: a single shared name proves little. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  return shared / Math.sqrt((a.size + 1) * (b.size + 1));
}
