import { letterGrams } from '../text/letter-grams.ts';

/** The terms of known claims and where each stands, for ranking by words. Grows; an entry may be switched off. */

export interface StoredClaim {
  readonly id: string;
  /** Term numbers of the title, then of the text, in order. */
  readonly title: Int32Array;
  readonly text: Int32Array;
  /** Title and text as one string without apparatus, for letters and vectors. */
  readonly body: string;
  readonly grams: Int32Array;
  readonly day: number | undefined;
}

export interface NewClaim {
  readonly id: string;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly body: string;
  readonly day: number | undefined;
}

export interface ScoredClaim {
  readonly number: number;
  readonly bm25: number;
}

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009), and what a word in the title counts for. */
const K1 = 1.2;
const B = { title: 0.3, text: 0.5 };
const TITLE_WEIGHT = 1.4;

/** Where common terms are passed over, the entries of one list that are read, the earliest: in a flood of one wording every term is common. */
const MOST_READ = 4_096;

/** Lists shorter than this are read whole, however few claims there are. */
const FEW_CLAIMS = 200;

export class ClaimStore {
  readonly claims: StoredClaim[] = [];
  readonly #termNumbers = new Map<string, number>();
  /** For each term: claim number, count in the title, count in the text, and so on in threes. */
  readonly #postings: number[][] = [];
  /** Rarities as they were at a number of claims: asked for many times between two that are added. */
  readonly #rarities: number[] = [];
  readonly #rarityAt: number[] = [];
  readonly #off = new Set<number>();
  /** Kept between searches, all zero then. */
  #scores = new Float64Array(256);
  /** Numbers of the claims with a score, kept between searches. */
  #touched = new Int32Array(256);
  /** How many terms each claim has: read for every entry of a list. */
  readonly #titleLengths: number[] = [];
  readonly #textLengths: number[] = [];
  #titleTerms = 0;
  #textTerms = 0;

  get size(): number {
    return this.claims.length - this.#off.size;
  }

  add(claim: NewClaim): number {
    const { id, body, day } = claim;
    const number = this.claims.length;
    const title = Int32Array.from(claim.title, (term) => this.#number(term));
    const text = Int32Array.from(claim.text, (term) => this.#number(term));
    const grams = letterGrams([...claim.title, ...claim.text]);
    this.claims.push({ id, title, text, body, grams, day });
    this.#titleLengths.push(title.length);
    this.#textLengths.push(text.length);
    this.#titleTerms += title.length;
    this.#textTerms += text.length;
    const counts = new Map<number, [number, number]>();
    for (const term of title) tally(counts, term)[0] += 1;
    for (const term of text) tally(counts, term)[1] += 1;
    for (const [term, [inTitle, inText]] of counts) this.#postings[term]!.push(number, inTitle, inText);
    return number;
  }

  /** The claim no longer comes up; its words still count for how common words are. */
  switchOff(number: number): void {
    this.#off.add(number);
  }

  termNumber(term: string): number | undefined {
    return this.#termNumbers.get(term);
  }

  /** How rare a term is among the claims, in nats; an unknown term (undefined) is the rarest. */
  rarity(term: number | undefined): number {
    if (term === undefined) return Math.log(1 + (this.claims.length + 0.5) / 0.5);
    if (this.#rarityAt[term] === this.claims.length) return this.#rarities[term]!;
    const having = this.#postings[term]!.length / 3;
    const rarity = Math.log(1 + (this.claims.length - having + 0.5) / (having + 0.5));
    this.#rarities[term] = rarity;
    this.#rarityAt[term] = this.claims.length;
    return rarity;
  }

  /**
   * BM25F over title and text: the best `most` claims for terms with weights, ties in the order they were added. `favour`
   * multiplies what a claim scores when the best are chosen; the scores themselves are without it. Terms that more than the
   * `commonest` share of the claims have are passed over, but for the three rarest, of which the earliest 4,096 claims are read.
   */
  search(
    terms: ReadonlyMap<number, number>,
    most: number,
    favour?: (claim: StoredClaim) => number,
    commonest = 1,
  ): ScoredClaim[] {
    if (this.#scores.length < this.claims.length) {
      this.#scores = new Float64Array(this.claims.length * 2);
      this.#touched = new Int32Array(this.#scores.length);
    }
    const [scores, touched] = [this.#scores, this.#touched];
    let found = 0;
    const mostRead = commonest < 1 ? MOST_READ * 3 : Number.POSITIVE_INFINITY;
    const count = Math.max(1, this.claims.length);
    const averageTitle = Math.max(1, this.#titleTerms / count);
    const averageText = Math.max(1, this.#textTerms / count);
    for (const [term, weight] of commonest < 1 ? this.#rarer(terms, commonest) : terms) {
      const rarity = this.rarity(term) * weight;
      const list = this.#postings[term]!;
      const read = Math.min(list.length, mostRead);
      for (let i = 0; i < read; i += 3) {
        const number = list[i]!;
        const titles = list[i + 1]!;
        const inTitle =
          titles === 0
            ? 0
            : (TITLE_WEIGHT * titles) / (1 - B.title + (B.title * this.#titleLengths[number]!) / averageTitle);
        const inText = list[i + 2]! / (1 - B.text + (B.text * this.#textLengths[number]!) / averageText);
        const frequency = inTitle + inText;
        if (scores[number] === 0) {
          touched[found] = number;
          found += 1;
        }
        scores[number]! += (rarity * frequency * (K1 + 1)) / (K1 + frequency);
      }
    }
    const best: { readonly number: number; readonly bm25: number; readonly rank: number }[] = [];
    for (let i = 0; i < found; i += 1) {
      const number = touched[i]!;
      const bm25 = scores[number]!;
      scores[number] = 0;
      const rank = this.#off.has(number) ? 0 : favour ? bm25 * favour(this.claims[number]!) : bm25;
      if (rank <= 0 || (best.length === most && rank < best[most - 1]!.rank)) continue;
      let place = best.length;
      while (
        place > 0 &&
        (rank > best[place - 1]!.rank || (rank === best[place - 1]!.rank && number < best[place - 1]!.number))
      )
        place -= 1;
      best.splice(place, 0, { number, bm25, rank });
      if (best.length > most) best.pop();
    }
    return best.map(({ number, bm25 }) => ({ number, bm25 }));
  }

  /** The terms that no more than this share of the claims has, or the three rarest where there are fewer such. */
  #rarer(terms: ReadonlyMap<number, number>, share: number): (readonly [number, number])[] {
    const byRarity = [...terms].sort(([a], [b]) => this.#postings[a]!.length - this.#postings[b]!.length || a - b);
    const most = Math.max(FEW_CLAIMS, share * this.claims.length) * 3;
    return byRarity.filter(([term], i) => i < 3 || this.#postings[term]!.length <= most);
  }

  #number(term: string): number {
    let number = this.#termNumbers.get(term);
    if (number === undefined) {
      number = this.#postings.length;
      this.#termNumbers.set(term, number);
      this.#postings.push([]);
      this.#rarities.push(0);
      this.#rarityAt.push(-1);
    }
    return number;
  }
}

function tally(counts: Map<number, [number, number]>, term: number): [number, number] {
  let entry = counts.get(term);
  if (entry === undefined) {
    entry = [0, 0];
    counts.set(term, entry);
  }
  return entry;
}
