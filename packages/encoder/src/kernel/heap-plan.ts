import type { Matrix } from './kernel.ts';

/** Deals out places in a heap before it exists, so that it can be made once and never grow. */
export class HeapPlan {
  #floats = 0;

  /** Start of a block, in floats; blocks start at multiples of 16 bytes. */
  block(floats: number): number {
    const start = this.#floats;
    this.#floats += Math.ceil(floats / 4) * 4;
    return start;
  }

  matrix(inputs: number, outputs: number): Matrix {
    return { at: this.block(inputs * outputs), inputs, outputs };
  }

  get floats(): number {
    return this.#floats;
  }
}
