/** A matrix in the heap, in panels of PANEL columns: panel by panel, row by row, PANEL values each. */
export type Matrix = {
  /** Where it starts, in floats. */
  readonly at: number;
  /** Its rows: a multiple of UNROLLED. */
  readonly inputs: number;
  /** Its columns: a multiple of PANEL. */
  readonly outputs: number;
};

/** Columns of a panel: two vectors of four floats. */
export const PANEL = 8;
/** Steps along a row that the inner loop does at once. */
export const UNROLLED = 4;

/**
 * Multiplies matrices in one heap of float32. Implementations give the same bits: each sum runs along the inputs in
 * order, every product and sum rounded to float32.
 */
export type Kernel = {
  readonly name: 'simd' | 'plain';
  readonly heap: Float32Array;
  /**
   * `rows` vectors of `matrix.inputs` floats, `leftStride` floats apart from `left` on, times the matrix, written
   * `outStride` floats apart from `out` on. `out` must not overlap `left`.
   */
  multiply(rows: number, left: number, leftStride: number, matrix: Matrix, out: number, outStride: number): void;
};

/** Writes a row-major matrix into the heap in panels. */
export function packMatrix(heap: Float32Array, matrix: Matrix, values: Float32Array): void {
  const { at, inputs, outputs } = matrix;
  let target = at;
  for (let panel = 0; panel < outputs; panel += PANEL) {
    for (let row = 0; row < inputs; row += 1) {
      const from = row * outputs + panel;
      for (let i = 0; i < PANEL; i += 1) heap[target + i] = values[from + i]!;
      target += PANEL;
    }
  }
}
