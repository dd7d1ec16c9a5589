import { PANEL, UNROLLED } from './kernel.ts';
import { I32, op, V128, type WasmFunction } from './wasm-writer.ts';

const FLOAT = 4;
const VECTOR = 16;
const VECTORS_PER_PANEL = (PANEL * FLOAT) / VECTOR;

/** The parameters of a panel function, in order: addresses and strides in bytes. */
const P = { left: 0, leftStride: 1, panel: 2, inputs: 3, out: 4, outStride: 5, blocks: 6 } as const;
const PARAMETERS = Object.keys(P).length;

/**
 * A function that multiplies `blocks` blocks of `rows` rows with one panel: the panel's values are loaded once for all
 * the rows of a block, and all its sums stay in registers (rows × 2 vectors; four rows leave room in sixteen).
 *
 *     do {                                        // a block of rows
 *       sums = 0; at = panel; left = inputs
 *       do {                                      // UNROLLED inputs at a time
 *         for each input, each row: sums[row] += left[row][input] * panel[input]
 *       } while (left -= UNROLLED)
 *       store the sums; go on to the next block
 *     } while (blocks -= 1)
 */
export function panelFunction(name: string, rows: number): WasmFunction {
  const rowAt = (row: number): number => PARAMETERS + row;
  const at = PARAMETERS + rows;
  const left = at + 1;
  const firstVector = left + 1;
  const panelValue = (half: number): number => firstVector + half;
  const repeated = firstVector + VECTORS_PER_PANEL;
  const sum = (row: number, half: number): number => repeated + 1 + row * VECTORS_PER_PANEL + half;
  const everyRow = Array.from({ length: rows }, (_, row) => row);
  const halves = Array.from({ length: VECTORS_PER_PANEL }, (_, half) => half);

  const move = (local: number, bytes: number): number[] => [
    ...op.getLocal(local),
    ...op.i32Const(bytes),
    ...op.i32Add,
    ...op.setLocal(local),
  ];
  const countDown = (local: number, by: number): number[] => [
    ...op.getLocal(local),
    ...op.i32Const(-by),
    ...op.i32Add,
    ...op.teeLocal(local),
    ...op.branchIf(0),
  ];
  const advance = (local: number, stride: number): number[] => [
    ...op.getLocal(local),
    ...op.getLocal(stride),
    ...op.i32Const(rows),
    ...op.i32Mul,
    ...op.i32Add,
    ...op.setLocal(local),
  ];
  const accumulate = (row: number, half: number): number[] => [
    ...op.getLocal(sum(row, half)),
    ...op.getLocal(repeated),
    ...op.getLocal(panelValue(half)),
    ...op.f32x4Mul,
    ...op.f32x4Add,
    ...op.setLocal(sum(row, half)),
  ];
  const oneInput = (step: number): number[] => [
    ...halves.flatMap((half) => [
      ...op.getLocal(at),
      ...op.v128Load(step * PANEL * FLOAT + half * VECTOR),
      ...op.setLocal(panelValue(half)),
    ]),
    ...everyRow.flatMap((row) => [
      ...op.getLocal(rowAt(row)),
      ...op.v128LoadSplat(step * FLOAT),
      ...op.setLocal(repeated),
      ...halves.flatMap((half) => accumulate(row, half)),
    ]),
  ];

  const body = [
    ...op.loop,
    ...everyRow.flatMap((row) => [
      ...(row === 0
        ? op.getLocal(P.left)
        : [...op.getLocal(rowAt(row - 1)), ...op.getLocal(P.leftStride), ...op.i32Add]),
      ...op.setLocal(rowAt(row)),
      ...halves.flatMap((half) => [...op.v128Zero, ...op.setLocal(sum(row, half))]),
    ]),
    ...[...op.getLocal(P.panel), ...op.setLocal(at), ...op.getLocal(P.inputs), ...op.setLocal(left)],
    ...op.loop,
    ...Array.from({ length: UNROLLED }, (_, step) => oneInput(step)).flat(),
    ...everyRow.flatMap((row) => move(rowAt(row), UNROLLED * FLOAT)),
    ...move(at, UNROLLED * PANEL * FLOAT),
    ...countDown(left, UNROLLED),
    ...op.end,
    // `at` has done its work: it serves as the address to store to.
    ...[...op.getLocal(P.out), ...op.setLocal(at)],
    ...everyRow.flatMap((row) => [
      ...halves.flatMap((half) => [...op.getLocal(at), ...op.getLocal(sum(row, half)), ...op.v128Store(half * VECTOR)]),
      ...[...op.getLocal(at), ...op.getLocal(P.outStride), ...op.i32Add, ...op.setLocal(at)],
    ]),
    ...advance(P.left, P.leftStride),
    ...advance(P.out, P.outStride),
    ...countDown(P.blocks, 1),
    ...op.end,
  ];
  const vectors = VECTORS_PER_PANEL + 1 + rows * VECTORS_PER_PANEL;
  return {
    name,
    parameters: PARAMETERS,
    locals: [
      [rows + 2, I32],
      [vectors, V128],
    ],
    body,
  };
}
