import { type Kernel, PANEL } from './kernel.ts';
import { panelFunction } from './panel-function.ts';
import { wasmModule } from './wasm-writer.ts';

type PanelFunction = (
  left: number,
  leftStride: number,
  panel: number,
  inputs: number,
  out: number,
  outStride: number,
  blocks: number,
) => void;

const FLOAT = 4;
const PAGE = 65_536;
/** Rows that one block takes; what is left over has a function for each number of rows. */
const BLOCK = 4;

const nameFor = (rows: number): string => `rows${rows}`;

/** The module's bytes: a function for each number of rows from 1 to BLOCK. */
export function simdModule(): Uint8Array<ArrayBuffer> {
  return wasmModule(Array.from({ length: BLOCK }, (_, i) => panelFunction(nameFor(i + 1), i + 1)));
}

/** The kernel in WebAssembly SIMD, on a heap of so many floats; undefined where the machine has none. */
export function simdKernel(floats: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  const bytes = simdModule();
  if (!WebAssembly.validate(bytes)) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * FLOAT) / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { heap: { memory } });
  const byRows = Array.from({ length: BLOCK }, (_, i) => exports[nameFor(i + 1)] as unknown as PanelFunction);
  const whole = byRows[BLOCK - 1]!;
  return {
    name: 'simd',
    heap: new Float32Array(memory.buffer, 0, floats),
    multiply(rows, left, leftStride, matrix, out, outStride) {
      const blocks = Math.floor(rows / BLOCK);
      const done = blocks * BLOCK;
      const rest = byRows[rows - done - 1];
      const [strideIn, strideOut] = [leftStride * FLOAT, outStride * FLOAT];
      const restIn = (left + done * leftStride) * FLOAT;
      for (let column = 0; column < matrix.outputs; column += PANEL) {
        const panel = (matrix.at + column * matrix.inputs) * FLOAT;
        const target = (out + column) * FLOAT;
        if (blocks > 0) whole(left * FLOAT, strideIn, panel, matrix.inputs, target, strideOut, blocks);
        rest?.(restIn, strideIn, panel, matrix.inputs, target + done * strideOut, strideOut, 1);
      }
    },
  };
}
