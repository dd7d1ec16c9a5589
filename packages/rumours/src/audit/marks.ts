/** Bytes of a digest that are kept: enough to find the place, and the whole digest stands beside them. */
export const markBytes = 6;
/** Marks that an anchor holds at most: 400 KB of text. */
const mostMarks = 50_000;

/** The beginnings of the digests of a day, one for each record, or for every second, fourth … where there are very many. */
export class Marks {
  #every = 1;
  #records = 0;
  #of: Buffer[] = [];

  /** @param digest chained over all records, this one included. */
  add(digest: Uint8Array): void {
    this.#records += 1;
    if (this.#records % this.#every !== 0) return;
    this.#of.push(Buffer.from(digest.subarray(0, markBytes)));
    if (this.#of.length <= mostMarks) return;
    this.#every *= 2;
    this.#of = this.#of.filter((_, i) => i % 2 === 1);
  }

  /** What the anchor carries; and a new day begins. */
  taken(): { every: number; of: string } {
    const marks = { every: this.#every, of: Buffer.concat(this.#of).toString('base64') };
    this.#every = 1;
    this.#records = 0;
    this.#of = [];
    return marks;
  }
}

/** Compares the records of a day with its marks as they stream past. */
export class MarkedDay {
  readonly #every: number;
  readonly #of: Buffer;
  #records = 0;
  /** Offset of the first record of the block that is being read. */
  #from: number | undefined;
  #bad: { readonly from: number; readonly to: number } | undefined;

  constructor({ every, of }: { readonly every: number; readonly of: string }) {
    this.#every = every;
    this.#of = Buffer.from(of, 'base64');
  }

  add(offset: number, digest: Uint8Array): void {
    if (this.#bad) return;
    this.#records += 1;
    this.#from ??= offset;
    if (this.#records % this.#every !== 0) return;
    const at = (this.#records / this.#every - 1) * markBytes;
    const same = this.#of.subarray(at, at + markBytes).equals(digest.subarray(0, markBytes));
    if (!same) this.#bad = { from: this.#from, to: offset + 1 };
    this.#from = undefined;
  }

  /** The first block whose digest is another one: `from` to before `to`; a single record on most days. */
  get bad(): { readonly from: number; readonly to: number } | undefined {
    return this.#bad;
  }
}
