import type { SectionFile } from '../weights/section-file.ts';
import { ByteTrie, ROOT } from './byte-trie.ts';
import { Normalizer } from './normalizer.ts';
import { characterLength } from './utf8.ts';

export const UNKNOWN = 0;
export const BEGIN = 1;
export const END = 2;

/** How much worse than the worst piece an unknown character is, as in SentencePiece's unigram model. */
const UNKNOWN_PENALTY = 10;
/** UTF-16 units of a text that are looked at: bounds the time that a hostile text can take. */
const LONGEST_TEXT = 65_536;
/** Normalised bytes for each piece that may come out; the longest piece has 16 characters. */
const BYTES_PER_PIECE = 32;

/**
 * Cuts text into pieces: the segmentation with the highest sum of scores under a unigram model (Kudo, 2018,
 * arXiv:1804.10959), found by dynamic programming over the bytes of the normalised text.
 */
export class Tokenizer {
  readonly #normalizer: Normalizer;
  readonly #pieces: ByteTrie;
  readonly #scores: Float32Array;
  readonly #unknownScore: number;

  constructor(file: SectionFile) {
    this.#normalizer = new Normalizer(file);
    this.#pieces = ByteTrie.read(file, 'pieces');
    this.#scores = file.read('pieces.scores', 'f32');
    this.#unknownScore = this.#scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  }

  /** Ids of at most `limit` pieces, the first BEGIN and the last END; what comes after them is left out. */
  tokenize(text: string, limit: number): number[] {
    const normal = this.#normalizer.normalize(text.slice(0, LONGEST_TEXT), limit * BYTES_PER_PIECE);
    const inner = normal.length === 0 ? [UNKNOWN] : this.#segment(normal);
    return [BEGIN, ...inner.slice(0, limit - 2), END];
  }

  #segment(bytes: Uint8Array): number[] {
    const best = new Float64Array(bytes.length + 1).fill(Number.NEGATIVE_INFINITY);
    const startOf = new Int32Array(bytes.length + 1);
    const pieceOf = new Int32Array(bytes.length + 1);
    best[0] = 0;
    const offer = (start: number, end: number, piece: number, score: number): void => {
      if (!(score > best[end]!)) return;
      best[end] = score;
      startOf[end] = start;
      pieceOf[end] = piece;
    };
    for (let start = 0; start < bytes.length; ) {
      const next = start + characterLength(bytes[start]!);
      let known = false;
      let node = ROOT;
      for (let at = start; at < bytes.length; at += 1) {
        node = this.#pieces.child(node, bytes[at]!);
        if (node === ROOT) break;
        const piece = this.#pieces.value(node);
        if (piece < 0) continue;
        offer(start, at + 1, piece, best[start]! + this.#scores[piece]!);
        if (at + 1 === next) known = true;
      }
      if (!known) offer(start, next, UNKNOWN, best[start]! + this.#unknownScore);
      start = next;
    }
    const ids: number[] = [];
    for (let end = bytes.length; end > 0; end = startOf[end]!) ids.push(pieceOf[end]!);
    return ids.reverse();
  }
}
