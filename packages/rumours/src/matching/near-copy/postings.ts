/** Full lists kept in one piece beside their chains: 16 MB at 1,024 texts each. */
const MOST_FULL = 4_096;

/**
 * From a fingerprint to the numbers of the texts that have it: an open-addressed table and chains, in typed arrays.
 * A fingerprint of one text costs 8 bytes of table (at most two thirds full), each further text 10 bytes of chain.
 */
export class Postings {
  #keys = new Int32Array(1 << 12);
  /** 0 none; n > 0 the single text n - 1; n < 0 the chain that begins at entry -n - 1. */
  #heads = new Int32Array(1 << 12);
  #used = 0;
  #chainText = new Int32Array(1 << 10);
  #chainNext = new Int32Array(1 << 10);
  /** How long the chain is that begins at an entry. */
  #chainLength = new Uint16Array(1 << 10);
  #chained = 0;
  readonly #longest: number;
  readonly #full = new Map<number, Int32Array>();

  /** A fingerprint keeps its first `longest` texts: what stands in more is a common phrase and tells nothing apart. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  add(fingerprint: number, text: number): void {
    if ((this.#used + 1) * 3 > this.#keys.length * 2) this.#grow();
    const slot = this.#slot(fingerprint);
    const head = this.#heads[slot]!;
    if (head === 0) {
      this.#keys[slot] = fingerprint;
      this.#heads[slot] = text + 1;
      this.#used += 1;
    } else if (head > 0) {
      this.#heads[slot] = -this.#chain(text, this.#chain(head - 1, 0));
    } else {
      if (this.#chainLength[-head - 1]! < this.#longest) this.#heads[slot] = -this.#chain(text, -head);
    }
  }

  /** How many texts are kept of a fingerprint. */
  lengthOf(fingerprint: number): number {
    const head = this.#heads[this.#slot(fingerprint)]!;
    return head < 0 ? this.#chainLength[-head - 1]! : Math.min(head, 1);
  }

  /**
   * The texts that have a fingerprint, in no promised order: into the list, or, where there are as many as are kept, returned as one
   * array that must not be changed.
   */
  textsOf(fingerprint: number, into: number[]): Int32Array | undefined {
    into.length = 0;
    const head = this.#heads[this.#slot(fingerprint)]!;
    if (head < 0 && this.#chainLength[-head - 1]! >= this.#longest) return this.#fullList(fingerprint, head);
    if (head > 0) into.push(head - 1);
    for (let entry = head < 0 ? -head : 0; entry !== 0; entry = this.#chainNext[entry - 1]!)
      into.push(this.#chainText[entry - 1]!);
    return undefined;
  }

  /** A full list never changes again; those asked for often are kept in one piece. */
  #fullList(fingerprint: number, head: number): Int32Array {
    const known = this.#full.get(fingerprint);
    if (known) return known;
    const list = new Int32Array(this.#longest);
    let count = 0;
    for (let entry = -head; entry !== 0; entry = this.#chainNext[entry - 1]!) {
      list[count] = this.#chainText[entry - 1]!;
      count += 1;
    }
    if (this.#full.size < MOST_FULL) this.#full.set(fingerprint, list);
    return list;
  }

  get bytes(): number {
    return (
      (this.#keys.length + this.#heads.length + this.#chainText.length + this.#chainNext.length) * 4 +
      this.#chainLength.length * 2 +
      this.#full.size * this.#longest * 4
    );
  }

  #slot(fingerprint: number): number {
    const mask = this.#keys.length - 1;
    let slot = fingerprint & mask;
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== fingerprint) slot = (slot + 1) & mask;
    return slot;
  }

  /** Appends an entry and gives its number, from 1. */
  #chain(text: number, next: number): number {
    if (this.#chained === this.#chainText.length) {
      this.#chainText = grown(this.#chainText);
      this.#chainNext = grown(this.#chainNext);
      const lengths = new Uint16Array(this.#chainText.length);
      lengths.set(this.#chainLength);
      this.#chainLength = lengths;
    }
    this.#chainText[this.#chained] = text;
    this.#chainNext[this.#chained] = next;
    this.#chainLength[this.#chained] = next === 0 ? 1 : this.#chainLength[next - 1]! + 1;
    this.#chained += 1;
    return this.#chained;
  }

  #grow(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#keys = new Int32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i += 1) {
      if (heads[i] === 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#heads[slot] = heads[i]!;
    }
  }
}

/** Half as large again: chains grow often and the old array lives beside the new one while it is copied. */
function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(array.length * 1.5));
  larger.set(array);
  return larger;
}
