import { type SectionFile, WeightsError } from '../weights/section-file.ts';

/** The root, and the answer "no such child": nothing leads back to the root. */
export const ROOT = 0;

/**
 * A read-only trie over bytes, flattened breadth first: node 0 is the root, the children of a node lie side by side in
 * the order of their labels, right after the children of the node before it. So the number of children of each node is
 * enough to find them.
 */
export class ByteTrie {
  readonly #labels: Uint8Array;
  readonly #firstChild: Uint32Array;
  readonly #values: Int32Array;

  constructor(labels: Uint8Array, childCounts: Uint8Array, values: Int32Array) {
    this.#labels = labels;
    this.#values = values;
    this.#firstChild = new Uint32Array(childCounts.length + 1);
    let next = 1;
    for (let node = 0; node < childCounts.length; node += 1) {
      this.#firstChild[node] = next;
      next += childCounts[node]!;
    }
    this.#firstChild[childCounts.length] = next;
    if (next !== labels.length || values.length !== labels.length || childCounts.length !== labels.length) {
      throw new WeightsError(`weights: a trie of ${labels.length} nodes counts ${next}; the file is damaged`);
    }
  }

  static read(file: SectionFile, name: string): ByteTrie {
    return new ByteTrie(
      file.read(`${name}.labels`, 'u8'),
      file.read(`${name}.childCounts`, 'u8'),
      file.read(`${name}.values`, 'i32'),
    );
  }

  /** The node below `node` along `byte`, or ROOT. */
  child(node: number, byte: number): number {
    let low = this.#firstChild[node]!;
    const end = this.#firstChild[node + 1]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#labels[middle]! < byte) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#labels[low] === byte ? low : ROOT;
  }

  /** What is kept under the key that ends at this node; -1 for nothing. */
  value(node: number): number {
    return this.#values[node]!;
  }
}
