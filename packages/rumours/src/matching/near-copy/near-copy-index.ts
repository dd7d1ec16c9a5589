import { type CopyText, copyText } from './copy-text.ts';
import { fingerprints } from './fingerprints.ts';
import { Postings } from './postings.ts';

/** How many texts a phrase may stand in before it stops leading to candidates. */
const LONGEST_LIST = 256;

export interface NearCopyCandidate {
  readonly id: string;
  /** The weight of the fingerprints both have, rare ones more; only good for putting candidates in order. */
  readonly overlap: number;
}

/**
 * Finds, among millions of short posts, the few that may be copies of one; `nearDuplicate` then decides. Keeps
 * fingerprints only, no texts. The candidates do not depend on the order in which texts were added, as long as no phrase of
 * theirs stands in more than 256 of them; beyond that the earliest are kept.
 */
export class NearCopyIndex {
  readonly #postings = new Postings(LONGEST_LIST);
  readonly #ids: string[] = [];

  get size(): number {
    return this.#ids.length;
  }

  /** Bytes held in tables, without the ids. */
  get tableBytes(): number {
    return this.#postings.bytes;
  }

  /** An id added twice is kept twice: the caller knows whether a text is new. */
  add(id: string, text: string | CopyText): void {
    const number = this.#ids.push(id) - 1;
    for (const fingerprint of fingerprints(gluedOf(text))) this.#postings.add(fingerprint, number);
  }

  /** The most promising first, ties by id; at most `most`. */
  candidates(text: string | CopyText, most = 20): NearCopyCandidate[] {
    const rare = new Map<number, number>();
    const common = new Map<number, number>();
    const list: number[] = [];
    for (const fingerprint of fingerprints(gluedOf(text))) {
      this.#postings.textsOf(fingerprint, list);
      // A full list has forgotten texts: weighing it would prefer the earliest to the most alike.
      const overlap = list.length < LONGEST_LIST ? rare : common;
      const gain = 1 / Math.sqrt(list.length);
      for (const number of list) overlap.set(number, (overlap.get(number) ?? 0) + gain);
    }
    const first = this.#best(rare, most);
    if (first.length >= most || common.size === 0) return first;
    // A flood of one text fills all of its lists: then their earliest texts are what it copies.
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...this.#best(common, most).filter(({ id }) => !known.has(id))].slice(0, most);
  }

  #best(overlap: ReadonlyMap<number, number>, most: number): NearCopyCandidate[] {
    return [...overlap]
      .map(([number, weight]) => ({ id: this.#ids[number]!, overlap: Math.round(weight * 1e6) / 1e6 }))
      .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .slice(0, most);
  }
}

function gluedOf(text: string | CopyText): string {
  return typeof text === 'string' ? copyText(text).glued : text.glued;
}
