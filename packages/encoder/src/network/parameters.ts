import type { HeapPlan } from '../kernel/heap-plan.ts';
import { type Kernel, type Matrix, packMatrix } from '../kernel/kernel.ts';
import type { SectionFile } from '../weights/section-file.ts';
import { BRANCH, BRANCHED, BRANCHES, DIMENSIONS, EMBEDDING, FEATURES, NARROW } from './shape.ts';

/** Where the matrices of the network lie in the heap. */
export type Matrices = {
  /** Embedding to the three branches at once. */
  readonly projection: Matrix;
  /** For each branch, its first layer turned on its side: what a piece adds at each place of the window, side by side. */
  readonly taps: readonly Matrix[];
  /** For each branch, its second layer: a window of pieces at a time. */
  readonly windows: readonly Matrix[];
  readonly pooled: Matrix;
  readonly head: Readonly<Record<'d0' | 'd1' | 'p1' | 'd2' | 'p3' | 'd3', Matrix>>;
};

export function planMatrices(plan: HeapPlan): Matrices {
  return {
    projection: plan.matrix(EMBEDDING, BRANCHED),
    taps: BRANCHES.map(({ width }) => plan.matrix(BRANCH, width * BRANCH)),
    windows: BRANCHES.map(({ width }) => plan.matrix(width * BRANCH, BRANCH)),
    pooled: plan.matrix(FEATURES, DIMENSIONS),
    head: {
      d0: plan.matrix(DIMENSIONS, NARROW),
      d1: plan.matrix(NARROW, NARROW),
      p1: plan.matrix(DIMENSIONS, NARROW),
      d2: plan.matrix(NARROW, DIMENSIONS),
      p3: plan.matrix(NARROW, DIMENSIONS),
      d3: plan.matrix(DIMENSIONS, DIMENSIONS),
    },
  };
}

/** Unpacks the file's matrices into the heap. */
export function fillMatrices({ heap }: Kernel, matrices: Matrices, file: SectionFile): void {
  const fill = (name: string, matrix: Matrix): void =>
    packMatrix(heap, matrix, file.readQuantised(name, matrix.inputs * matrix.outputs));
  BRANCHES.forEach(({ width }, branch) => {
    // Panels of columns follow each other, so matrices packed one after the other stand side by side.
    const { projection } = matrices;
    fill(`proj${width}`, { at: projection.at + branch * EMBEDDING * BRANCH, inputs: EMBEDDING, outputs: BRANCH });
    fill(`w2_${width}`, matrices.windows[branch]!);
    const first = file.readQuantised(`w1_${width}`, width * BRANCH * BRANCH);
    for (let place = 0; place < width; place += 1) {
      const at = place * BRANCH * BRANCH;
      const tap = { at: matrices.taps[branch]!.at + at, inputs: BRANCH, outputs: BRANCH };
      packMatrix(heap, tap, first.subarray(at, at + BRANCH * BRANCH));
    }
  });
  fill('cnn_W', matrices.pooled);
  for (const [name, matrix] of Object.entries(matrices.head)) fill(name, matrix);
}

/** Biases and normalisation, float32 as they come. */
export type Vectors = {
  readonly projectionBias: Float32Array;
  readonly branchGain: Float32Array;
  readonly branchOffset: Float32Array;
  readonly firstBias: Float32Array;
  readonly secondBias: Float32Array;
  readonly featureGain: Float32Array;
  readonly featureOffset: Float32Array;
  readonly pooledBias: Float32Array;
};

export function readVectors(file: SectionFile): Vectors {
  const sideBySide = (prefix: string): Float32Array => {
    const joined = new Float32Array(BRANCHED);
    BRANCHES.forEach(({ width }, branch) => {
      joined.set(file.read(`${prefix}${width}`, 'f32', BRANCH), branch * BRANCH);
    });
    return joined;
  };
  return {
    projectionBias: sideBySide('proj_b'),
    branchGain: sideBySide('ln_g'),
    branchOffset: sideBySide('ln_b'),
    firstBias: sideBySide('b1_'),
    secondBias: sideBySide('b2_'),
    featureGain: file.read('ln_g', 'f32', FEATURES),
    featureOffset: file.read('ln_b', 'f32', FEATURES),
    pooledBias: file.read('cnn_b', 'f32', DIMENSIONS),
  };
}
