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

export class ClaimStore {
  readonly claims: StoredClaim[] = [];
  readonly #termNumbers = new Map<string, number>();
  /** For each term: claim number, count in the title, count in the text, and so on in threes. */
  readonly #postings: number[][] = [];
  readonly #off = new Set<number>();
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
    const having = term === undefined ? 0 : this.#postings[term]!.length / 3;
    return Math.log(1 + (this.claims.length - having + 0.5) / (having + 0.5));
  }

  /**
   * BM25F over title and text: the best `most` claims for terms with weights, ties in the order they were added. `favour`
   * multiplies what a claim scores when the best are chosen; the scores themselves are without it.
   */
  search(
    terms: ReadonlyMap<number, number>,
    most: number,
    favour: (claim: StoredClaim) => number = () => 1,
  ): ScoredClaim[] {
    const scores = new Float64Array(this.claims.length);
    const touched: number[] = [];
    const count = Math.max(1, this.claims.length);
    const averageTitle = Math.max(1, this.#titleTerms / count);
    const averageText = Math.max(1, this.#textTerms / count);
    for (const [term, weight] of terms) {
      const rarity = this.rarity(term) * weight;
      const list = this.#postings[term]!;
      for (let i = 0; i < list.length; i += 3) {
        const number = list[i]!;
        const claim = this.claims[number]!;
        const inTitle = (TITLE_WEIGHT * list[i + 1]!) / (1 - B.title + (B.title * claim.title.length) / averageTitle);
        const inText = list[i + 2]! / (1 - B.text + (B.text * claim.text.length) / averageText);
        const frequency = inTitle + inText;
        if (scores[number] === 0) touched.push(number);
        scores[number]! += (rarity * frequency * (K1 + 1)) / (K1 + frequency);
      }
    }
    const ranked = new Float64Array(scores);
    for (const number of touched) ranked[number]! *= this.#off.has(number) ? 0 : favour(this.claims[number]!);
    return touched
      .filter((number) => ranked[number]! > 0)
      .sort((a, b) => ranked[b]! - ranked[a]! || a - b)
      .slice(0, most)
      .map((number) => ({ number, bm25: scores[number]! }));
  }

  #number(term: string): number {
    let number = this.#termNumbers.get(term);
    if (number === undefined) {
      number = this.#postings.length;
      this.#termNumbers.set(term, number);
      this.#postings.push([]);
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
