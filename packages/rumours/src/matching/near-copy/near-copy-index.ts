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
  /** Numbers of the texts with a sum, kept between calls; those before `#touchedCount` count. */
  #touched = new Int32Array(1 << 10);
  #touchedCount = 0;
  readonly #list: number[] = [];
  readonly #mostRead: number;

  /**
   * @param mostRead entries of lists that one question reads, at most: beyond it the commonest phrases of a text are passed over, as in a
   * flood of one wording with other names in it, where they tell nothing apart.
   */
  constructor(mostRead = Number.POSITIVE_INFINITY) {
    this.#mostRead = mostRead;
  }

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
    if (this.#sums.length < this.#ids.length) {
      this.#sums = new Float64Array(Math.ceil(this.#ids.length * 1.5));
      this.#touched = new Int32Array(this.#sums.length);
    }
    const common: Int32Array[] = [];
    const list = this.#list;
    for (const fingerprint of this.#worthReading(fingerprints(gluedOf(text)))) {
      const full = this.#postings.textsOf(fingerprint, list);
      // A full list has forgotten texts: weighing it would prefer the earliest to the most alike.
      if (full) common.push(full);
      else this.#tally(list, 1 / Math.sqrt(list.length));
    }
    // What has less than a twentieth of the best shares a stray phrase at most.
    const first = this.#best(most, 1 / 20);
    if (first.length >= most || common.length === 0) return first;
    // A flood of one text fills all of its lists: then their earliest texts are what it copies.
    for (const full of common) this.#tally(full, 1 / Math.sqrt(LONGEST_LIST));
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...this.#best(most, 0).filter(({ id }) => !known.has(id))].slice(0, most);
  }

  /** The fingerprints whose lists are read, in their order: all of them, or the rarest where that would be too many entries. */
  #worthReading(all: readonly number[] | Int32Array): readonly number[] | Int32Array {
    const lengths = Array.from(all, (fingerprint) => this.#postings.lengthOf(fingerprint));
    if (lengths.reduce((sum, length) => sum + length, 0) <= this.#mostRead) return all;
    let left = this.#mostRead;
    const read = new Set<number>();
    for (const at of [...lengths.keys()].sort((a, b) => lengths[a]! - lengths[b]! || a - b)) {
      left -= lengths[at]!;
      if (left < 0) break;
      read.add(at);
    }
    return [...all].filter((_, at) => read.has(at));
  }

  /** Adds to the sums by text number, which are kept in one array between calls. */
  #tally(texts: readonly number[] | Int32Array, gain: number): void {
    const [sums, touched] = [this.#sums, this.#touched];
    for (let i = 0; i < texts.length; i += 1) {
      const number = texts[i]!;
      if (sums[number] === 0) {
        touched[this.#touchedCount] = number;
        this.#touchedCount += 1;
      }
      sums[number]! += gain;
    }
  }

  /** The best of what was touched, without what has less than a share of the very best; the sums are empty afterwards. */
  #best(most: number, share: number): NearCopyCandidate[] {
    const sums = this.#sums;
    const touched = this.#touched.subarray(0, this.#touchedCount);
    this.#touchedCount = 0;
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
