import { describe, expect, it } from 'vitest';
import { op, signed, unsigned, wasmModule } from './wasm-writer.ts';

describe('LEB128', () => {
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624_485, [0xe5, 0x8e, 0x26]],
  ])('writes %d unsigned', (value, bytes) => {
    expect(unsigned(value)).toEqual(bytes);
  });

  it.each([
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-123_456, [0xc0, 0xbb, 0x78]],
  ])('writes %d signed', (value, bytes) => {
    expect(signed(value)).toEqual(bytes);
  });
});

describe('a module', () => {
  it('can be instantiated and run', () => {
    const body = [...op.getLocal(0), ...op.getLocal(0), ...op.v128LoadSplat(0), ...op.v128Store(16)];
    const module = new WebAssembly.Module(wasmModule([{ name: 'spread', parameters: 1, locals: [], body }]));
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(module, { heap: { memory } });
    const heap = new Float32Array(memory.buffer);
    heap[1] = 2.5;
    (exports.spread as (at: number) => void)(4);
    expect([...heap.slice(0, 10)]).toEqual([0, 2.5, 0, 0, 0, 2.5, 2.5, 2.5, 2.5, 0]);
  });
});
