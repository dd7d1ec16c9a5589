import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = Uint8Array.of(0);
const node = Uint8Array.of(1);

/**
 * Root of the Merkle tree over entries in their order, as RFC 9162 (Certificate Transparency 2.0), section 2.1.1, defines it with SHA-256:
 * leaves and nodes are told apart by a first byte, and a tree of n splits at the largest power of two below n. The root of no entries is
 * the hash of nothing.
 * @returns hex.
 */
export function merkleRoot(entries: readonly string[]): string {
  return tree(entries, 0, entries.length).toString('hex');
}

function tree(entries: readonly string[], from: number, to: number): Buffer {
  const size = to - from;
  if (size === 0) return sha256('');
  if (size === 1) return sha256(leaf, entries[from] as string);
  let left = 1;
  while (left * 2 < size) left *= 2;
  return sha256(node, tree(entries, from, from + left), tree(entries, from + left, to));
}
