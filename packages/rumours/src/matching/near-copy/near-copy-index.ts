import { type CopyText, copyText } from './copy-text.ts';
import { fingerprints } from './fingerprints.ts';
import { Postings } from './postings.ts';

/** How many texts a phrase may stand in before it stops leading to candidates. */
const LONGEST_LIST = 1_024;

export interface NearCopyCandidate {
  readonly id: string;
  /** The weight of the fingerprints both have, rare ones more; only good for putting candidates in order. */
  readonly overlap: number;
}

/**
 * Finds, among millions of short posts, the few that may be copies of one; `nearDuplicate` then decides. Keeps
 * fingerprints only, no texts. The candidates do not depend on the order in which texts were added, as long as no phrase of
 * theirs stands in more than 1,024 of them; beyond that the earliest are kept.
 */
export class NearCopyIndex {
  readonly #postings = new Postings(LONGEST_LIST);
  readonly #ids: string[] = [];
  #sums = new Float64Array(1 << 10);

  get size(): number {
    return this.#ids.length;
  }

  /** Bytes held in tables, without the ids. */
  get tableBytes(): number {
    return this.#postings.bytes;
  }

  /** An id added twice is kept twice: the caller knows whether a text is new. */
  add(id: string, text: string | Pick<CopyText, 'glued'>): void {
    const number = this.#ids.push(id) - 1;
    for (const fingerprint of fingerprints(gluedOf(text))) this.#postings.add(fingerprint, number);
  }

  /** The most promising first, ties by id; at most `most`. */
  candidates(text: string | Pick<CopyText, 'glued'>, most = 20): NearCopyCandidate[] {
    if (this.#sums.length < this.#ids.length) this.#sums = new Float64Array(Math.ceil(this.#ids.length * 1.5));
    const common: Int32Array[] = [];
    const list: number[] = [];
    const touched: number[] = [];
    for (const fingerprint of fingerprints(gluedOf(text))) {
      const full = this.#postings.textsOf(fingerprint, list);
      // A full list has forgotten texts: weighing it would prefer the earliest to the most alike.
      if (full) common.push(full);
      else this.#tally(list, 1 / Math.sqrt(list.length), touched);
    }
    // What has less than a twentieth of the best shares a stray phrase at most.
    const first = this.#best(touched, most, 1 / 20);
    if (first.length >= most || common.length === 0) return first;
    // A flood of one text fills all of its lists: then their earliest texts are what it copies.
    touched.length = 0;
    for (const full of common) this.#tally(full, 1 / Math.sqrt(LONGEST_LIST), touched);
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...this.#best(touched, most, 0).filter(({ id }) => !known.has(id))].slice(0, most);
  }

  /** Adds to the sums by text number, which are kept in one array between calls. */
  #tally(texts: readonly number[] | Int32Array, gain: number, touched: number[]): void {
    const sums = this.#sums;
    for (let i = 0; i < texts.length; i += 1) {
      const number = texts[i]!;
      if (sums[number] === 0) touched.push(number);
      sums[number]! += gain;
    }
  }

  /** The best of what was touched, without what has less than a share of the very best; the sums are empty afterwards. */
  #best(touched: readonly number[], most: number, share: number): NearCopyCandidate[] {
    const sums = this.#sums;
    let top = 0;
    for (const number of touched) if (sums[number]! > top) top = sums[number]!;
    const best: NearCopyCandidate[] = [];
    let least = top * share;
    for (const number of touched) {
      const sum = sums[number]!;
      sums[number] = 0;
      if (sum < least) continue;
      const found = { id: this.#ids[number]!, overlap: Math.round(sum * 1e6) / 1e6 };
      let place = best.length;
      while (place > 0 && before(found, best[place - 1]!)) place -= 1;
      if (place >= most) continue;
      best.splice(place, 0, found);
      if (best.length > most) best.pop();
      // Nothing below the last place can come in; half a step lower, for the sums are rounded.
      if (best.length === most) least = Math.max(least, best[most - 1]!.overlap - 1e-6);
    }
    return best;
  }
}

const before = (a: NearCopyCandidate, b: NearCopyCandidate) =>
  a.overlap > b.overlap || (a.overlap === b.overlap && a.id < b.id);

function gluedOf(text: string | Pick<CopyText, 'glued'>): string {
  return typeof text === 'string' ? copyText(text).glued : text.glued;
}
