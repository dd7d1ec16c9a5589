import { EPSILON } from './shape.ts';

/** Layer normalisation (Ba et al., 2016, arXiv:1607.06450) of `length` floats from `at` on, in place. */
export function layerNorm(
  heap: Float32Array,
  at: number,
  length: number,
  gain: Float32Array,
  offset: Float32Array,
): void {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += heap[at + i]!;
  const mean = sum / length;
  let squares = 0;
  for (let i = 0; i < length; i += 1) {
    const distance = heap[at + i]! - mean;
    squares += distance * distance;
  }
  const factor = 1 / Math.sqrt(squares / length + EPSILON);
  for (let i = 0; i < length; i += 1) heap[at + i] = (heap[at + i]! - mean) * factor * gain[i]! + offset[i]!;
}
