import type { HeapPlan } from '../kernel/heap-plan.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { layerNorm } from './layer-norm.ts';
import type { Matrices, Vectors } from './parameters.ts';
import { ENTRY, TAPS_OF_BRANCH } from './piece-cache.ts';
import { BRANCH, BRANCHES, EMBEDDING, FEATURES } from './shape.ts';

const WIDEST = BRANCHES.reduce((most, { width }) => Math.max(most, width), 0);

export type BranchPlaces = {
  /** The first layer's output, a row for each piece and empty rows around them where windows reach out of the text. */
  readonly hidden: number;
  /** The second layer's output. */
  readonly second: number;
  /** All features, a row for each piece. */
  readonly features: number;
  /** The sum of the features over the pieces. */
  readonly pooled: number;
};

export function planBranches(plan: HeapPlan, pieces: number): BranchPlaces {
  return {
    hidden: plan.block((pieces + WIDEST) * BRANCH),
    second: plan.block(pieces * BRANCH),
    features: plan.block(pieces * FEATURES),
    pooled: plan.block(FEATURES),
  };
}

/**
 * The three residual branches over a text whose pieces' entries start at `entries`; leaves the sum of the normalised
 * features at `places.pooled`.
 */
export function runBranches(
  kernel: Kernel,
  matrices: Matrices,
  vectors: Vectors,
  places: BranchPlaces,
  entries: readonly number[],
): void {
  const { heap } = kernel;
  entries.forEach((entry, i) => {
    heap.copyWithin(places.features + i * FEATURES, entry + ENTRY.embedding, entry + EMBEDDING);
  });
  BRANCHES.forEach(({ width, before }, branch) => {
    const rows = entries.length;
    heap.fill(0, places.hidden, places.hidden + (rows + width - 1) * BRANCH);
    const hidden = places.hidden + before * BRANCH;
    for (let row = 0; row < rows; row += 1) {
      firstLayer(heap, vectors, entries, row, branch, hidden + row * BRANCH);
    }
    kernel.multiply(rows, places.hidden, BRANCH, matrices.windows[branch]!, places.second, BRANCH);
    for (let row = 0; row < rows; row += 1) {
      const feature = places.features + row * FEATURES + EMBEDDING + branch * BRANCH;
      for (let i = 0; i < BRANCH; i += 1) {
        const value = heap[places.second + row * BRANCH + i]! + vectors.secondBias[branch * BRANCH + i]!;
        heap[feature + i] = (value > 0 ? value : 0) + heap[hidden + row * BRANCH + i]!;
      }
    }
  });
  pool(heap, vectors, places, entries.length);
}

/** Adds up what the pieces in the window give, instead of multiplying the window. */
function firstLayer(
  heap: Float32Array,
  vectors: Vectors,
  entries: readonly number[],
  row: number,
  branch: number,
  out: number,
): void {
  const { width, before } = BRANCHES[branch]!;
  for (let place = 0; place < width; place += 1) {
    const entry = entries[row - before + place];
    if (entry === undefined) continue;
    const tap = entry + ENTRY.taps + TAPS_OF_BRANCH[branch]! + place * BRANCH;
    for (let i = 0; i < BRANCH; i += 1) heap[out + i] = heap[out + i]! + heap[tap + i]!;
  }
  const own = entries[row]! + ENTRY.branched + branch * BRANCH;
  for (let i = 0; i < BRANCH; i += 1) {
    const value = heap[out + i]! + vectors.firstBias[branch * BRANCH + i]!;
    heap[out + i] = (value > 0 ? value : 0) + heap[own + i]!;
  }
}

function pool(heap: Float32Array, vectors: Vectors, places: BranchPlaces, rows: number): void {
  heap.fill(0, places.pooled, places.pooled + FEATURES);
  for (let row = 0; row < rows; row += 1) {
    const at = places.features + row * FEATURES;
    layerNorm(heap, at, FEATURES, vectors.featureGain, vectors.featureOffset);
    for (let i = 0; i < FEATURES; i += 1) heap[places.pooled + i] = heap[places.pooled + i]! + heap[at + i]!;
  }
}
