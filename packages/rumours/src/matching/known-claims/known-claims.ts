import { calendarDay } from '../text/calendar-day.ts';
import { letterGrams } from '../text/letter-grams.ts';
import { readPost } from '../text/post-text.ts';
import { ClaimStore, type StoredClaim } from './claim-store.ts';
import { languageOf, termsOf } from './claim-terms.ts';
import { type Evidence, evidenceFor, type WeighedQuery, weigh } from './evidence.ts';
import { asShare, type FusionWeights, fuse, fusionWeights } from './fusion.ts';

/** An earlier rumour, a rebuttal, a statement or an imported fact check. */
export interface KnownClaim {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** When it was checked or first said: see `calendarDay` for the forms that are read; any other is as if absent. */
  readonly date?: string | undefined;
  /** BCP 47; told from the text when absent. */
  readonly language?: string | undefined;
}

export interface ClaimMatch {
  readonly id: string;
  /** 0..1; puts the matches of one post in order and is roughly comparable between posts. */
  readonly score: number;
  /** What speaks for it, each 0..1. */
  readonly why: Readonly<Evidence>;
}

export interface KnownClaimsOptions {
  /** Turns a text into a vector of length one; without it, words and letters decide alone. */
  readonly encode?: ((text: string) => Float32Array) | undefined;
  /** Candidates by words that are looked at closely. More find more and cost more. */
  readonly candidates?: number | undefined;
  /** Of those, the best by words and time, whose meaning is compared too. */
  readonly reranked?: number | undefined;
  /** Words that a larger share of the claims has find no candidates; 1 where none is passed over. */
  readonly commonest?: number | undefined;
  /** Vectors of known claims kept in memory, 2 KiB each. */
  readonly keptVectors?: number | undefined;
}

/**
 * Finds the known claims a post repeats: candidates by BM25F over title and text, put in order by a linear fusion of
 * words, neighbouring words, letters, time and, with an encoder, meaning.
 */
export class KnownClaims {
  readonly #store = new ClaimStore();
  readonly #numbers = new Map<string, number>();
  readonly #encode: KnownClaimsOptions['encode'];
  readonly #candidates: number;
  readonly #reranked: number;
  readonly #keptVectors: number;
  readonly #commonest: number;
  readonly #vectors = new Map<number, Float32Array>();

  constructor(options: KnownClaimsOptions = {}) {
    this.#encode = options.encode;
    this.#candidates = options.candidates ?? 120;
    this.#reranked = options.reranked ?? 40;
    this.#keptVectors = options.keptVectors ?? 50_000;
    this.#commonest = options.commonest ?? 1;
  }

  get size(): number {
    return this.#store.size;
  }

  /** Adds a claim, or puts it in the place of the one with the same id. */
  add(claim: KnownClaim): void {
    this.remove(claim.id);
    const title = readPost(claim.title ?? '').body;
    const text = readPost(claim.text).body;
    const body = title === '' ? text : `${title}. ${text}`;
    const language = claim.language ?? languageOf(body);
    const day = claim.date === undefined ? undefined : calendarDay(claim.date);
    const number = this.#store.add({
      id: claim.id,
      title: termsOf(title, language),
      text: termsOf(text, language),
      body,
      day,
    });
    this.#numbers.set(claim.id, number);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#store.switchOff(number);
    this.#numbers.delete(id);
    this.#vectors.delete(number);
  }

  /**
   * The best matches first, at most `most`; ties in the order of their words. `postedAt` in the forms of `calendarDay`;
   * the date of an embedded post's signature stands in for it. `language` (BCP 47) is told from the text when absent.
   */
  match(text: string, most = 10, postedAt?: string, language?: string): ClaimMatch[] {
    const { query, found } = this.#gather(text, postedAt, language);
    const time = query.day !== undefined;
    const plain = fusionWeights(false, time);
    const best = rank(found, plain);
    if (!this.#encode || query.body === '') return best.slice(0, most).map((match) => asMatch(match, plain));
    const weights = fusionWeights(true, time);
    const vector = this.#encode(query.body);
    const near = best.slice(0, this.#reranked).map((match) => this.#withMeaning(match, vector));
    const reranked = rank(near, weights).map((match) => asMatch(match, weights));
    return reranked.slice(0, most);
  }

  /** The candidates with all evidence, in the order of the fusion without meaning: for training the weights. */
  evidence(text: string, postedAt?: string): { readonly id: string; readonly why: Evidence }[] {
    const { query, found } = this.#gather(text, postedAt);
    const ranked = rank(found, fusionWeights(false, query.day !== undefined));
    const vector = this.#encode?.(query.body);
    return vector ? ranked.map((match) => this.#withMeaning(match, vector)) : ranked;
  }

  #gather(
    text: string,
    postedAt: string | undefined,
    told?: string,
  ): { readonly query: WeighedQuery; readonly found: Found[] } {
    const { body, author, day } = readPost(text);
    const language = told ?? languageOf(body);
    const terms = termsOf(body, language);
    const query = weigh(this.#store, {
      terms,
      body,
      author: termsOf(author, language),
      day: (postedAt === undefined ? undefined : calendarDay(postedAt)) ?? day,
      grams: letterGrams(terms),
    });
    const asked = new Map<number, number>();
    for (const [term, count] of query.counts) asked.set(term, 1 + Math.log(count));
    for (const term of query.authorTerms) if (!asked.has(term)) asked.set(term, AUTHOR_SHARE);
    const { day: posted } = query;
    const favour = posted === undefined ? undefined : (claim: StoredClaim) => timely(posted, claim.day);
    const found = this.#store.search(asked, this.#candidates, favour, this.#commonest);
    const best = found.reduce((most, { bm25 }) => Math.max(most, bm25), 0);
    return {
      query,
      found: found.map(({ number, bm25 }) => {
        const claim = this.#store.claims[number]!;
        return { number, id: claim.id, why: { ...evidenceFor(this.#store, query, claim, bm25, best), meaning: 0 } };
      }),
    };
  }

  #withMeaning(match: Found, vector: Float32Array): Found {
    const body = this.#store.claims[match.number]!.body;
    return { ...match, why: { ...match.why, meaning: dot(vector, this.#vectorOf(match.number, body)) } };
  }

  #vectorOf(number: number, body: string): Float32Array {
    let vector = this.#vectors.get(number);
    if (vector === undefined) {
      vector = this.#encode!(body);
      if (this.#vectors.size >= this.#keptVectors) this.#vectors.delete(this.#vectors.keys().next().value!);
      this.#vectors.set(number, vector);
    }
    return vector;
  }
}

interface Found {
  readonly number: number;
  readonly id: string;
  readonly why: Evidence;
}

function rank(found: readonly Found[], weights: FusionWeights): Found[] {
  return found
    .map((match, place) => ({ match, place, fused: fuse(match.why, weights) }))
    .sort((a, b) => b.fused - a.fused || a.place - b.place)
    .map(({ match }) => match);
}

const asMatch = ({ id, why }: Found, weights: FusionWeights): ClaimMatch => ({
  id,
  score: asShare(fuse(why, weights), weights),
  why,
});

/** A claim checked about when the post was written is looked at before one from another year. */
function timely(postDay: number, claimDay: number | undefined): number {
  if (claimDay === undefined) return 1;
  return 1 + 0.6 * Math.exp(-Math.abs(claimDay - postDay) / 30);
}

/** The name of the author finds claims about what that person said, but weakly. */
const AUTHOR_SHARE = 0.25;

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
