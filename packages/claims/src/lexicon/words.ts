import { anyNumber, type WordPattern } from './phrase.ts';

const longestToken = 48;
const rememberedTokens = 60_000;
const nothing: readonly number[] = [];

/** Numbers sets of word patterns, and tells which sets a folded token belongs to. */
export class WordTable {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #infixes = new Map<string, number[]>();
  #lengths: { prefix: number[]; suffix: number[]; infix: number[] } | undefined;
  readonly #remembered = new Map<string, readonly number[]>();

  /** The number of "any of these patterns". */
  id(patterns: readonly WordPattern[]): number {
    const key = patterns.map((word) => `${word.openStart ? '*' : ''}${word.text}${word.openEnd ? '*' : ''}`).join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of patterns) {
      const table = this.#table(word);
      const ids = table.get(word.text);
      if (ids) ids.push(id);
      else table.set(word.text, [id]);
    }
    this.#lengths = undefined;
    this.#remembered.clear();
    return id;
  }

  /** Ids of all patterns that match. Remembered per token, so that a running feed costs one look-up a word. */
  match(token: string): readonly number[] {
    const remembered = this.#remembered.get(token);
    if (remembered) return remembered;
    if (this.#remembered.size >= rememberedTokens) this.#remembered.clear();
    const found = this.#search(token.length > longestToken ? token.slice(0, longestToken) : token);
    this.#remembered.set(token, found);
    return found;
  }

  #table(word: WordPattern): Map<string, number[]> {
    if (word.openStart) return word.openEnd ? this.#infixes : this.#suffixes;
    return word.openEnd ? this.#prefixes : this.#exact;
  }

  #search(token: string): readonly number[] {
    this.#lengths ??= {
      prefix: lengths(this.#prefixes),
      suffix: lengths(this.#suffixes),
      infix: lengths(this.#infixes),
    };
    const found: number[] = [];
    const add = (ids: readonly number[] | undefined) => {
      for (const id of ids ?? []) if (!found.includes(id)) found.push(id);
    };
    add(this.#exact.get(token));
    if (/^\p{Nd}/u.test(token)) add(this.#exact.get(anyNumber));
    for (const length of this.#lengths.prefix) {
      if (length > token.length) break;
      add(this.#prefixes.get(token.slice(0, length)));
    }
    for (const length of this.#lengths.suffix) {
      if (length > token.length) break;
      add(this.#suffixes.get(token.slice(token.length - length)));
    }
    for (const length of this.#lengths.infix) {
      for (let start = 0; start + length <= token.length; start += 1) {
        add(this.#infixes.get(token.slice(start, start + length)));
      }
    }
    return found.length > 0 ? found : nothing;
  }
}

function lengths(table: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...table.keys()].map((text) => text.length))].sort((a, b) => a - b);
}
