import type { HeapPlan } from '../kernel/heap-plan.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Matrices, Vectors } from './parameters.ts';
import { DIMENSIONS, EPSILON, NARROW } from './shape.ts';

/** Places for the values between the layers of the head. */
export type HeadPlaces = Readonly<Record<'sentence' | 'y0' | 'y1' | 'y2' | 'z' | 'shortcut', number>>;

export function planHead(plan: HeapPlan): HeadPlaces {
  return {
    sentence: plan.block(DIMENSIONS),
    y0: plan.block(NARROW),
    y1: plan.block(NARROW),
    y2: plan.block(DIMENSIONS),
    z: plan.block(DIMENSIONS),
    shortcut: plan.block(DIMENSIONS),
  };
}

/**
 * From the summed features at `pooled` to the sentence's vector: a linear layer divided by the root of the number of
 * pieces, two pairs of layers each with a shortcut past the first of them, tanh, length one.
 */
export function runHead(
  kernel: Kernel,
  matrices: Matrices,
  vectors: Vectors,
  places: HeadPlaces,
  pooled: number,
  pieces: number,
): Float32Array {
  const { heap } = kernel;
  const { head } = matrices;
  const layer = (from: number, matrix: keyof Matrices['head'], to: number): void =>
    kernel.multiply(1, from, head[matrix].inputs, head[matrix], to, head[matrix].outputs);
  const rectify = (at: number, length: number): void => {
    for (let i = at; i < at + length; i += 1) if (!(heap[i]! > 0)) heap[i] = 0;
  };
  const add = (from: number, to: number, length: number): void => {
    for (let i = 0; i < length; i += 1) heap[to + i] = heap[to + i]! + heap[from + i]!;
  };
  const { sentence, y0, y1, y2, z, shortcut } = places;

  kernel.multiply(1, pooled, matrices.pooled.inputs, matrices.pooled, sentence, DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i += 1) {
    heap[sentence + i] = (heap[sentence + i]! + pieces * vectors.pooledBias[i]!) / Math.sqrt(pieces);
  }
  layer(sentence, 'd0', y0);
  rectify(y0, NARROW);
  layer(sentence, 'p1', y1);
  layer(y0, 'd1', shortcut);
  add(shortcut, y1, NARROW);
  rectify(y1, NARROW);
  layer(y1, 'd2', y2);
  rectify(y2, DIMENSIONS);
  layer(y1, 'p3', z);
  layer(y2, 'd3', shortcut);
  add(shortcut, z, DIMENSIONS);

  const vector = heap.slice(z, z + DIMENSIONS).map(Math.tanh);
  const length = Math.sqrt(
    Math.max(
      vector.reduce((sum, value) => sum + value * value, 0),
      EPSILON,
    ),
  );
  return vector.map((value) => value / length);
}
