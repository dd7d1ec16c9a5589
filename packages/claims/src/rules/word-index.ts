const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const nowhere = -1;
/** So much of a word is compared, in UTF-16 units. */
const longestWord = 48;

interface Entry {
  readonly text: string;
  exact: number;
  open: number;
}

/** What a word of a text is, by number: nothing, or the word itself and the beginnings that are waited for. */
export type WordIds = readonly number[] | undefined;

/**
 * Numbers words and beginnings of words, and finds them in a text where they stand, without cutting the word out: one hash (FNV-1a)
 * that grows letter by letter answers for the beginnings on the way.
 */
export class WordIndex {
  readonly #entries: Entry[] = [];
  readonly #byText = new Map<string, Entry>();
  readonly #alone: number[][] = [];
  /** Whether any open word has this length. */
  readonly #openLengths = new Uint8Array(longestWord + 1);
  #slots = new Int32Array(64).fill(nowhere);
  #hashes = new Int32Array(64);

  /** The number of a folded word, or of all words that begin so. */
  id(text: string, open: boolean): number {
    let entry = this.#byText.get(text);
    if (entry === undefined) {
      entry = { text, exact: nowhere, open: nowhere };
      this.#byText.set(text, entry);
      this.#entries.push(entry);
      if (this.#entries.length * 4 > this.#slots.length) this.#grow();
      else this.#place(this.#entries.length - 1);
    }
    const known = open ? entry.open : entry.exact;
    if (known !== nowhere) return known;
    const id = this.#alone.length;
    this.#alone.push([id]);
    if (open) {
      entry.open = id;
      if (text.length <= longestWord) this.#openLengths[text.length] = 1;
    } else entry.exact = id;
    return id;
  }

  /** The numbers of the word between two offsets: its own, then those of its beginnings, shortest first. */
  find(text: string, start: number, end: number): WordIds {
    const stop = Math.min(end, start + longestWord);
    let open: number[] | undefined;
    let hash = seed;
    for (let at = start; at < stop; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      if (this.#openLengths[at + 1 - start] === 1) {
        const entry = this.#look(hash, text, start, at + 1);
        if (entry !== undefined && entry.open !== nowhere) {
          if (open === undefined) open = [entry.open];
          else open.push(entry.open);
        }
      }
    }
    const exact = this.#look(hash, text, start, stop)?.exact ?? nowhere;
    if (exact === nowhere) return open;
    return open === undefined ? this.#alone[exact] : [exact, ...open];
  }

  #look(hash: number, text: string, start: number, end: number): Entry | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const at = slots[slot] as number;
      if (at === nowhere) return undefined;
      if (this.#hashes[at] !== hash) continue;
      const entry = this.#entries[at] as Entry;
      if (entry.text.length === end - start && text.startsWith(entry.text, start)) return entry;
    }
  }

  #place(at: number): void {
    const { text } = this.#entries[at] as Entry;
    let hash = seed;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
    this.#hashes[at] = hash;
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== nowhere) slot = (slot + 1) & mask;
    this.#slots[slot] = at;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(nowhere);
    this.#hashes = new Int32Array(this.#slots.length);
    for (let at = 0; at < this.#entries.length; at += 1) this.#place(at);
  }
}

/** The low bits of an FNV hash are its weakest. */
const spread = (hash: number) => hash ^ (hash >>> 15);
