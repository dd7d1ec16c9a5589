import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kernel, PANEL, packMatrix, UNROLLED } from './kernel.ts';
import { plainKernel } from './plain.ts';
import { simdKernel, simdModule } from './simd.ts';

const FLOATS = 16_384;

const kernels: [string, () => Kernel][] = [
  ['plain', () => plainKernel(FLOATS)],
  ['simd', () => simdKernel(FLOATS)!],
];

const tasks = fc
  .record({
    rows: fc.integer({ min: 0, max: 11 }),
    inputs: fc.integer({ min: 1, max: 6 }).map((n) => n * UNROLLED),
    outputs: fc.integer({ min: 1, max: 4 }).map((n) => n * PANEL),
    gap: fc.integer({ min: 0, max: 5 }),
    overlap: fc.integer({ min: 0, max: 3 }),
  })
  .chain((task) =>
    fc.record({
      task: fc.constant(task),
      left: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12 * 29, maxLength: 12 * 29 }),
      matrix: fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: task.inputs * task.outputs,
        maxLength: task.inputs * task.outputs,
      }),
    }),
  );

describe.each(kernels)('the %s kernel', (_, make) => {
  it('multiplies as the definition says, for any number of rows, and writes nowhere else', () => {
    fc.assert(
      fc.property(tasks, ({ task, left, matrix: values }) => {
        const { rows, inputs, outputs, gap, overlap } = task;
        const kernel = make();
        const matrix = { at: 400, inputs, outputs };
        packMatrix(kernel.heap, matrix, Float32Array.from(values));
        kernel.heap.set(left, 0);
        const [out, leftStride, outStride] = [4000, inputs - overlap, outputs + gap];
        const expected = kernel.heap.slice();
        for (let row = 0; row < rows; row += 1) {
          for (let column = 0; column < outputs; column += 1) {
            let sum = 0;
            for (let k = 0; k < inputs; k += 1) sum += left[row * leftStride + k]! * values[k * outputs + column]!;
            expected[out + row * outStride + column] = sum;
          }
        }
        kernel.multiply(rows, 0, leftStride, matrix, out, outStride);
        expect(kernel.heap).toEqual(expected);
      }),
      { numRuns: 25, seed: 6 },
    );
  });
});

describe('the module', () => {
  it('is valid WebAssembly of about a kilobyte', () => {
    expect(WebAssembly.validate(simdModule())).toBe(true);
    expect(simdModule().length).toBeLessThan(3000);
  });
});
