import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenTrie } from '../../convert/trie-builder.ts';
import { WeightsError } from '../weights/section-file.ts';
import { ByteTrie, ROOT } from './byte-trie.ts';

function find(trie: ByteTrie, key: Uint8Array): number {
  let node = ROOT;
  for (const byte of key) {
    node = trie.child(node, byte);
    if (node === ROOT) return -1;
  }
  return trie.value(node);
}

describe('a byte trie', () => {
  it('knows the keys it was made of and no others', () => {
    const key = fc.uint8Array({ minLength: 1, maxLength: 4, max: 6 });
    fc.assert(
      fc.property(fc.array(key), fc.array(key), (keys, others) => {
        const entries = new Map(keys.map((bytes, index) => [Buffer.from(bytes).toString('hex'), index]));
        const flat = flattenTrie([...entries].map(([hex, index]) => [Buffer.from(hex, 'hex'), index]));
        const trie = new ByteTrie(flat.labels, flat.childCounts, flat.values);
        for (const bytes of [...keys, ...others]) {
          expect(find(trie, bytes)).toBe(entries.get(Buffer.from(bytes).toString('hex')) ?? -1);
        }
      }),
      { seed: 6 },
    );
  });

  it('refuses arrays that do not belong together', () => {
    expect(() => new ByteTrie(Uint8Array.of(0, 1), Uint8Array.of(2, 0), Int32Array.of(-1, 0))).toThrow(WeightsError);
  });
});
