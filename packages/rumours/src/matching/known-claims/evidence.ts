import { sharedCount } from '../text/letter-grams.ts';
import type { ClaimStore, StoredClaim } from './claim-store.ts';

/** What is known of a post that asks. */
export interface Query {
  readonly terms: readonly string[];
  readonly body: string;
  readonly author: readonly string[];
  readonly day: number | undefined;
  readonly grams: Int32Array;
}

/** One number per kind of evidence that a post repeats a claim; names are those of the weights. */
export interface Evidence {
  /** BM25F against the best of the candidates, 0..1. */
  bm25: number;
  /** BM25F against what the rarest possible claim would get for these words: low if little of the post is found. */
  found: number;
  /** Cosine of tf-idf vectors, title and text together. */
  cosine: number;
  /** Shares of the rarity of the title, and of the text, that the post has. */
  titleCovered: number;
  textCovered: number;
  /** Share of the post's pairs of neighbouring words that are neighbours in the claim, by rarity. */
  pairs: number;
  /** The rarest word both have against the rarest word of the post. */
  rarest: number;
  /** Overlap of runs of four letters: inflections, compounds, hashtags, slips. */
  letters: number;
  /** Rarity of the words of the author's name that the claim has, 0..1. */
  author: number;
  /** Closeness in time, 1 on the same day down to 0 a year apart; 0 if either day is unknown. */
  weeks: number;
  months: number;
  /** 1 if the claim was checked more than three days before the post was written. */
  earlier: number;
  /** Cosine of sentence vectors; 0 without an encoder. */
  meaning: number;
}

export const EVIDENCE: readonly (keyof Evidence)[] = [
  'bm25',
  'found',
  'cosine',
  'titleCovered',
  'textCovered',
  'pairs',
  'rarest',
  'letters',
  'author',
  'weeks',
  'months',
  'earlier',
  'meaning',
];

/** What a query's terms weigh, computed once for all of its candidates. */
export interface WeighedQuery extends Query {
  readonly counts: ReadonlyMap<number, number>;
  readonly norm: number;
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairTotal: number;
  readonly rarityTotal: number;
  readonly rarest: number;
  readonly authorTerms: readonly number[];
}

export function weigh(store: ClaimStore, query: Query): WeighedQuery {
  const counts = new Map<number, number>();
  let squares = 0;
  let rarityTotal = 0;
  let rarest = 0;
  const unknown = new Map<string, number>();
  for (const term of query.terms) {
    const number = store.termNumber(term);
    if (number === undefined) unknown.set(term, (unknown.get(term) ?? 0) + 1);
    else counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  for (const [term, count] of counts) {
    const rarity = store.rarity(term);
    squares += (dampened(count) * rarity) ** 2;
    rarityTotal += rarity;
    rarest = Math.max(rarest, rarity);
  }
  for (const count of unknown.values()) squares += (dampened(count) * UNKNOWN_SHARE * store.rarity(undefined)) ** 2;
  const pairs = new Map<string, number>();
  let pairTotal = 0;
  const numbers = query.terms.map((term) => store.termNumber(term));
  for (let i = 0; i + 1 < numbers.length; i += 1) {
    const a = numbers[i];
    const b = numbers[i + 1];
    if (a === undefined || b === undefined || pairs.has(`${a} ${b}`)) continue;
    const rarity = store.rarity(a) + store.rarity(b);
    pairs.set(`${a} ${b}`, rarity);
    pairTotal += rarity;
  }
  const authorTerms = query.author.map((term) => store.termNumber(term)).filter((term) => term !== undefined);
  return {
    ...query,
    counts,
    norm: Math.sqrt(squares) || 1,
    pairs,
    pairTotal: pairTotal || 1,
    rarityTotal: rarityTotal || 1,
    rarest: rarest || 1,
    authorTerms,
  };
}

/** A word no claim has is more often noise of the post than news; it counts half in the length of the vector. */
const UNKNOWN_SHARE = 0.5;
const dampened = (count: number) => 1 + Math.log(count);

export function evidenceFor(
  store: ClaimStore,
  query: WeighedQuery,
  claim: StoredClaim,
  bm25: number,
  best: number,
): Omit<Evidence, 'meaning'> {
  const counts = new Map<number, number>();
  for (const term of claim.title) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of claim.text) counts.set(term, (counts.get(term) ?? 0) + 1);
  let squares = 0;
  let dot = 0;
  let rarest = 0;
  for (const [term, count] of counts) {
    const rarity = store.rarity(term);
    const value = dampened(count) * rarity;
    squares += value ** 2;
    const asked = query.counts.get(term);
    if (asked === undefined) continue;
    dot += value * dampened(asked) * rarity;
    rarest = Math.max(rarest, rarity);
  }
  const author = query.authorTerms.reduce((sum, term) => sum + (counts.has(term) ? store.rarity(term) : 0), 0);
  const shared = sharedCount(query.grams, claim.grams);
  const apart = query.day === undefined || claim.day === undefined ? undefined : claim.day - query.day;
  return {
    bm25: best > 0 ? bm25 / best : 0,
    found: Math.min(1, bm25 / (2 * query.rarityTotal)),
    cosine: squares > 0 ? dot / (Math.sqrt(squares) * query.norm) : 0,
    titleCovered: covered(store, query, claim.title),
    textCovered: covered(store, query, claim.text),
    pairs: pairShare(query, claim),
    rarest: rarest / query.rarest,
    letters: shared / Math.sqrt(query.grams.length * claim.grams.length || 1),
    author: Math.min(1, author / 12),
    weeks: apart === undefined ? 0 : Math.exp(-Math.abs(apart) / 10),
    months: apart === undefined ? 0 : Math.exp(-Math.abs(apart) / 120),
    earlier: apart !== undefined && apart < -3 ? 1 : 0,
  };
}

function covered(store: ClaimStore, query: WeighedQuery, terms: Int32Array): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    const rarity = store.rarity(term);
    total += rarity;
    if (query.counts.has(term)) found += rarity;
  }
  return total > 0 ? found / total : 0;
}

function pairShare(query: WeighedQuery, claim: StoredClaim): number {
  let found = 0;
  const seen = new Set<string>();
  for (const terms of [claim.title, claim.text]) {
    for (let i = 0; i + 1 < terms.length; i += 1) {
      const pair = `${terms[i]} ${terms[i + 1]}`;
      const rarity = query.pairs.get(pair);
      if (rarity === undefined || seen.has(pair)) continue;
      seen.add(pair);
      found += rarity;
    }
  }
  return found / query.pairTotal;
}
