import { type Kernel, type Matrix, PANEL } from './kernel.ts';

/** The kernel without WebAssembly: exact, portable and slow. */
export function plainKernel(floats: number): Kernel {
  const heap = new Float32Array(floats);
  return {
    name: 'plain',
    heap,
    multiply(rows, left, leftStride, matrix, out, outStride) {
      for (let panel = 0; panel < matrix.outputs / PANEL; panel += 1) {
        for (let row = 0; row < rows; row += 1) {
          rowTimesPanel(heap, left + row * leftStride, matrix, panel, out + row * outStride + panel * PANEL);
        }
      }
    },
  };
}

function rowTimesPanel(heap: Float32Array, left: number, matrix: Matrix, panel: number, out: number): void {
  const f = Math.fround;
  let [a, b, c, d, e, g, h, i] = [f(0), f(0), f(0), f(0), f(0), f(0), f(0), f(0)];
  let at = matrix.at + panel * matrix.inputs * PANEL;
  for (let k = left; k < left + matrix.inputs; k += 1) {
    const x = heap[k]!;
    a = f(a + f(x * heap[at]!));
    b = f(b + f(x * heap[at + 1]!));
    c = f(c + f(x * heap[at + 2]!));
    d = f(d + f(x * heap[at + 3]!));
    e = f(e + f(x * heap[at + 4]!));
    g = f(g + f(x * heap[at + 5]!));
    h = f(h + f(x * heap[at + 6]!));
    i = f(i + f(x * heap[at + 7]!));
    at += PANEL;
  }
  heap[out] = a;
  heap[out + 1] = b;
  heap[out + 2] = c;
  heap[out + 3] = d;
  heap[out + 4] = e;
  heap[out + 5] = g;
  heap[out + 6] = h;
  heap[out + 7] = i;
}
