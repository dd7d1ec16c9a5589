/** Just enough of the WebAssembly binary format (core specification 2.0, chapter 5) to write one small module. */

/** A variable-length unsigned number (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const more = rest > 0x7f;
    bytes.push((rest & 0x7f) | (more ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** A variable-length signed number (LEB128). */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

const text = (value: string): number[] => [...unsigned(value.length), ...new TextEncoder().encode(value)];
const vector = (items: readonly number[][]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content];

export const I32 = 0x7f;
export const V128 = 0x7b;

/** Instructions, each as its bytes. */
export const op = {
  getLocal: (local: number): number[] => [0x20, ...unsigned(local)],
  setLocal: (local: number): number[] => [0x21, ...unsigned(local)],
  teeLocal: (local: number): number[] => [0x22, ...unsigned(local)],
  i32Const: (value: number): number[] => [0x41, ...signed(value)],
  i32Add: [0x6a],
  i32Mul: [0x6c],
  loop: [0x03, 0x40],
  branchIf: (depth: number): number[] => [0x0d, ...unsigned(depth)],
  end: [0x0b],
  /** Four floats from address + offset; floats are only promised to lie at multiples of four bytes. */
  v128Load: (offset: number): number[] => [0xfd, ...unsigned(0), 2, ...unsigned(offset)],
  /** One float from address + offset, four times. */
  v128LoadSplat: (offset: number): number[] => [0xfd, ...unsigned(9), 2, ...unsigned(offset)],
  v128Store: (offset: number): number[] => [0xfd, ...unsigned(11), 2, ...unsigned(offset)],
  v128Zero: [0xfd, ...unsigned(12), ...new Array<number>(16).fill(0)],
  f32x4Add: [0xfd, ...unsigned(228)],
  f32x4Mul: [0xfd, ...unsigned(230)],
} as const;

export type WasmFunction = {
  readonly name: string;
  /** Number of parameters, all i32. */
  readonly parameters: number;
  /** Runs of further locals: how many, of which type. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: readonly number[];
};

/** A module that imports its memory as `heap.memory` and exports functions that return nothing. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    ...unsigned(parameters),
    ...new Array<number>(parameters).fill(I32),
    0,
  ]);
  const memory = [...text('heap'), ...text('memory'), 0x02, 0x00, ...unsigned(1)];
  const exported = functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]);
  const code = functions.map(({ locals, body }) => {
    const content = [...vector(locals.map(([count, type]) => [...unsigned(count), type])), ...body, ...op.end];
    return [...unsigned(content.length), ...content];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types)),
    ...section(2, vector([memory])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(exported)),
    ...section(10, vector(code)),
  ]);
}
