import { CODES_PER_TABLE, EMBEDDING, EMBEDDING_TABLES } from '../network/shape.ts';
import { decodingTable, LEVELS, LONGEST } from './prefix-code.ts';
import { type SectionFile, WeightsError } from './section-file.ts';

/**
 * The embeddings of all pieces, kept packed and unpacked one row at a time: 22 MB instead of 65 MB of bytes or 262 MB
 * of floats, and nothing to unpack at the start. A row is EMBEDDING levels of six bits, each written with a prefix
 * code; piece `id` belongs to table `id % EMBEDDING_TABLES`, which has its own codes, lowest value and step.
 */
export class EmbeddingTable {
  readonly pieces: number;
  readonly #rows: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #choice: Uint8Array;
  readonly #codes: Uint8Array;
  readonly #decoders = new Map<number, Uint16Array>();
  readonly #values: Float32Array;

  constructor(file: SectionFile) {
    this.#rows = file.read('embedding.rows', 'u8');
    this.#choice = file.read('embedding.choice', 'u8');
    this.pieces = this.#choice.length;
    this.#codes = file.read('embedding.codes', 'u8', EMBEDDING_TABLES * CODES_PER_TABLE * LEVELS);
    const sizes = file.read('embedding.sizes', 'u16', this.pieces);
    this.#starts = new Uint32Array(this.pieces + 1);
    for (let i = 0; i < this.pieces; i += 1) this.#starts[i + 1] = this.#starts[i]! + sizes[i]!;
    if (this.#starts[this.pieces] !== this.#rows.length) {
      throw new WeightsError(
        `weights: ${this.pieces} rows of embeddings do not fill their section; the file is damaged`,
      );
    }
    const lowest = file.read('embedding.lowest', 'f32', EMBEDDING_TABLES);
    const step = file.read('embedding.step', 'f32', EMBEDDING_TABLES);
    // In float32 at each step, as the original computes them.
    this.#values = Float32Array.from({ length: EMBEDDING_TABLES * LEVELS }, (_, i) => {
      const table = Math.floor(i / LEVELS);
      return Math.fround((i % LEVELS) * step[table]!) + lowest[table]!;
    });
  }

  /** Writes the EMBEDDING values of a piece to `target` from `offset`. */
  unpack(piece: number, target: Float32Array, offset: number): void {
    const table = piece % EMBEDDING_TABLES;
    const decoder = this.#decoder(table * CODES_PER_TABLE + this.#choice[piece]!);
    const rows = this.#rows;
    const values = this.#values;
    let at = this.#starts[piece]!;
    let pending = 0;
    let bits = 0;
    for (let i = 0; i < EMBEDDING; i += 1) {
      while (bits < LONGEST) {
        pending = ((pending << 8) | rows[at]!) & 0xff_ffff;
        at += 1;
        bits += 8;
      }
      const entry = decoder[(pending >>> (bits - LONGEST)) & ((1 << LONGEST) - 1)]!;
      bits -= entry & 15;
      target[offset + i] = values[table * LEVELS + (entry >>> 4)]!;
    }
  }

  #decoder(code: number): Uint16Array {
    let decoder = this.#decoders.get(code);
    if (decoder === undefined) {
      decoder = decodingTable(this.#codes.subarray(code * LEVELS, (code + 1) * LEVELS));
      this.#decoders.set(code, decoder);
    }
    return decoder;
  }
}
