import type { HeapPlan } from '../kernel/heap-plan.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { EmbeddingTable } from '../weights/embedding-table.ts';
import { layerNorm } from './layer-norm.ts';
import type { Matrices, Vectors } from './parameters.ts';
import { BRANCH, BRANCHED, BRANCHES, EMBEDDING } from './shape.ts';

const TAPS = BRANCHES.reduce((sum, { width }) => sum + width * BRANCH, 0);

/** Where the parts of a piece's entry start, in floats. */
export const ENTRY = {
  embedding: 0,
  branched: EMBEDDING,
  taps: EMBEDDING + BRANCHED,
  size: EMBEDDING + BRANCHED + TAPS,
};

/** For each branch, where its taps start among the taps of an entry. */
export const TAPS_OF_BRANCH = BRANCHES.map((_, branch) =>
  BRANCHES.slice(0, branch).reduce((sum, { width }) => sum + width * BRANCH, 0),
);

/**
 * What depends on one piece alone (three fifths of the work), kept for the pieces used last: its embedding, its
 * projection, and what it adds to the first layer at each place of each branch's window.
 */
export class PieceCache {
  readonly #kernel: Kernel;
  readonly #matrices: Matrices;
  readonly #vectors: Vectors;
  readonly #table: EmbeddingTable;
  readonly #places: CachePlaces;
  /** Piece to entry number; the order of insertion is the order of last use. */
  readonly #entries = new Map<number, number>();

  constructor(kernel: Kernel, matrices: Matrices, vectors: Vectors, table: EmbeddingTable, places: CachePlaces) {
    this.#kernel = kernel;
    this.#matrices = matrices;
    this.#vectors = vectors;
    this.#table = table;
    this.#places = places;
  }

  /** Where in the heap the entry of each piece starts; valid until the next call. At most `batch` different pieces. */
  locate(pieces: readonly number[]): number[] {
    const missing: number[] = [];
    for (const piece of new Set(pieces)) {
      const entry = this.#entries.get(piece);
      if (entry === undefined) missing.push(piece);
      else {
        this.#entries.delete(piece);
        this.#entries.set(piece, entry);
      }
    }
    // The cache holds at least a batch, so what is dropped here is not needed by this call.
    if (missing.length > 0) this.#compute(missing);
    return pieces.map((piece) => this.#entryAt(this.#entries.get(piece)!));
  }

  #compute(missing: readonly number[]): void {
    const { heap } = this.#kernel;
    const { batch } = this.#places;
    const { projection, taps } = this.#matrices;
    const { projectionBias, branchGain, branchOffset } = this.#vectors;
    missing.forEach((piece, i) => {
      this.#table.unpack(piece, heap, batch + i * ENTRY.size);
    });
    const branched = batch + ENTRY.branched;
    this.#kernel.multiply(missing.length, batch, ENTRY.size, projection, branched, ENTRY.size);
    for (let i = 0; i < missing.length; i += 1) {
      const at = branched + i * ENTRY.size;
      for (let j = 0; j < BRANCHED; j += 1) heap[at + j] = heap[at + j]! + projectionBias[j]!;
      layerNorm(heap, at, BRANCHED, branchGain, branchOffset);
    }
    taps.forEach((matrix, branch) => {
      const out = batch + ENTRY.taps + TAPS_OF_BRANCH[branch]!;
      this.#kernel.multiply(missing.length, branched + branch * BRANCH, ENTRY.size, matrix, out, ENTRY.size);
    });
    missing.forEach((piece, i) => {
      const from = batch + i * ENTRY.size;
      heap.copyWithin(this.#entryAt(this.#take(piece)), from, from + ENTRY.size);
    });
  }

  #take(piece: number): number {
    let entry = this.#entries.size;
    if (entry === this.#places.capacity) {
      const [oldest, freed] = this.#entries.entries().next().value!;
      this.#entries.delete(oldest);
      entry = freed;
    }
    this.#entries.set(piece, entry);
    return entry;
  }

  #entryAt(entry: number): number {
    return this.#places.entries + entry * ENTRY.size;
  }
}

export type CachePlaces = {
  /** Room to work out the missing pieces of one text. */
  readonly batch: number;
  readonly entries: number;
  /** Entries kept. */
  readonly capacity: number;
};

export function planCache(plan: HeapPlan, batch: number, capacity: number): CachePlaces {
  const held = Math.max(batch, capacity);
  return { batch: plan.block(batch * ENTRY.size), entries: plan.block(held * ENTRY.size), capacity: held };
}
