import type { SectionFile } from '../weights/section-file.ts';
import { ByteTrie, ROOT } from './byte-trie.ts';
import { characterLength } from './utf8.ts';

const SPACE = 0x20;
/** U+2581, which stands for a space inside pieces. */
const VISIBLE_SPACE = [0xe2, 0x96, 0x81] as const;

/**
 * SentencePiece's `nmt_nfkc`: Unicode NFKC and some more foldings as a table of byte sequences (the longest that fits
 * wins), runs of spaces made one, spaces at both ends dropped, one space put in front, each written as U+2581.
 */
export class Normalizer {
  readonly #rules: ByteTrie;
  readonly #replacements: Uint8Array;
  readonly #ends: Int32Array;
  readonly #encoder = new TextEncoder();

  constructor(file: SectionFile) {
    this.#rules = ByteTrie.read(file, 'replacements');
    this.#replacements = file.read('replacements.bytes', 'u8');
    this.#ends = file.read('replacements.ends', 'i32');
  }

  /**
   * UTF-8 of the normalised text; empty if nothing but spaces is left. Half surrogate pairs become U+FFFD. Stops soon
   * after `limit` bytes have been written, at the end of a character.
   */
  normalize(text: string, limit: number): Uint8Array {
    const bytes = this.#encoder.encode(text);
    const output: number[] = [...VISIBLE_SPACE];
    let afterSpace = true;
    const write = (source: Uint8Array, from: number, to: number): void => {
      let at = from;
      while (afterSpace && at < to && source[at] === SPACE) at += 1;
      for (; at < to; at += 1) {
        const byte = source[at]!;
        afterSpace = byte === SPACE;
        if (afterSpace) output.push(...VISIBLE_SPACE);
        else output.push(byte);
      }
    };
    for (let at = 0; at < bytes.length && output.length < limit; ) {
      const { rule, length } = this.#longestRule(bytes, at);
      if (rule < 0) write(bytes, at, at + length);
      else write(this.#replacements, rule === 0 ? 0 : this.#ends[rule - 1]!, this.#ends[rule]!);
      at += length;
    }
    while (output.length > 0 && VISIBLE_SPACE.every((byte, i) => output[output.length - 3 + i] === byte)) {
      output.length -= VISIBLE_SPACE.length;
    }
    return Uint8Array.from(output);
  }

  /** The longest rule that starts here and the bytes it takes; without one, rule -1 and the character's own bytes. */
  #longestRule(bytes: Uint8Array, start: number): { rule: number; length: number } {
    let rule = -1;
    let length = characterLength(bytes[start]!);
    let node = ROOT;
    for (let at = start; at < bytes.length; at += 1) {
      node = this.#rules.child(node, bytes[at]!);
      if (node === ROOT) break;
      const value = this.#rules.value(node);
      if (value >= 0) [rule, length] = [value, at + 1 - start];
    }
    return { rule, length };
  }
}
