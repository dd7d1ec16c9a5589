/** A byte trie flattened breadth first; `src/tokenizer/byte-trie.ts` reads it and says what the arrays mean. */
export type FlatTrie = { readonly labels: Uint8Array; readonly childCounts: Uint8Array; readonly values: Int32Array };

type Node = { readonly children: Map<number, Node>; value: number };

export function flattenTrie(entries: Iterable<readonly [key: Uint8Array, value: number]>): FlatTrie {
  const root: Node = { children: new Map(), value: -1 };
  for (const [key, value] of entries) {
    let node = root;
    for (const byte of key) {
      let next = node.children.get(byte);
      if (next === undefined) {
        next = { children: new Map(), value: -1 };
        node.children.set(byte, next);
      }
      node = next;
    }
    node.value = value;
  }
  const labels = [0];
  const childCounts: number[] = [];
  const values: number[] = [];
  const queue = [root];
  for (const node of queue) {
    const children = [...node.children].sort(([a], [b]) => a - b);
    childCounts.push(children.length);
    values.push(node.value);
    for (const [label, child] of children) {
      labels.push(label);
      queue.push(child);
    }
  }
  return {
    labels: Uint8Array.from(labels),
    childCounts: Uint8Array.from(childCounts),
    values: Int32Array.from(values),
  };
}
