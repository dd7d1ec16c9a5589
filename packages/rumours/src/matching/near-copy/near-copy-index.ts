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
    const rare = this.#tally();
    const common = new Map<number, number>();
    const list: number[] = [];
    for (const fingerprint of fingerprints(gluedOf(text))) {
      this.#postings.textsOf(fingerprint, list);
      const gain = 1 / Math.sqrt(list.length);
      // A full list has forgotten texts: weighing it would prefer the earliest to the most alike.
      if (list.length < LONGEST_LIST) for (const number of list) rare.add(number, gain);
      else for (const number of list) common.set(number, (common.get(number) ?? 0) + gain);
    }
    const first = this.#best(rare.take(), most);
    if (first.length >= most || common.size === 0) return first;
    // A flood of one text fills all of its lists: then their earliest texts are what it copies.
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...this.#best([...common], most).filter(({ id }) => !known.has(id))].slice(0, most);
  }

  /** Sums by text number in one array kept between calls, emptied again as it is taken. */
  #tally() {
    if (this.#sums.length < this.#ids.length) this.#sums = new Float64Array(Math.ceil(this.#ids.length * 1.5));
    const sums = this.#sums;
    const touched: number[] = [];
    return {
      add(number: number, gain: number): void {
        if (sums[number] === 0) touched.push(number);
        sums[number]! += gain;
      },
      take(): [number, number][] {
        let top = 0;
        for (const number of touched) if (sums[number]! > top) top = sums[number]!;
        // What has less than a twentieth of the best shares a stray phrase at most.
        const taken: [number, number][] = [];
        for (const number of touched) {
          if (sums[number]! >= top / 20) taken.push([number, sums[number]!]);
          sums[number] = 0;
        }
        return taken;
      },
    };
  }

  #best(overlap: readonly (readonly [number, number])[], most: number): NearCopyCandidate[] {
    return overlap
      .map(([number, weight]) => ({ id: this.#ids[number]!, overlap: Math.round(weight * 1e6) / 1e6 }))
      .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .slice(0, most);
  }
}

function gluedOf(text: string | Pick<CopyText, 'glued'>): string {
  return typeof text === 'string' ? copyText(text).glued : text.glued;
}
