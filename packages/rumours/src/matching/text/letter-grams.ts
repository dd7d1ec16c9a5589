/**
 * Distinct runs of four letters of a text, as sorted hashes: folded words joined by single spaces, so that a run may span
 * two words. Texts shorter than four letters have one.
 */
export function letterGrams(forms: readonly string[]): Int32Array {
  const joined = ` ${forms.join(' ')} `;
  const count = Math.max(1, joined.length - 3);
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    let hash = 0x811c9dc5 | 0;
    for (let k = i; k < Math.min(i + 4, joined.length); k += 1)
      hash = Math.imul(hash ^ joined.charCodeAt(k), 0x01000193);
    hashes[i] = hash;
  }
  hashes.sort();
  let distinct = 0;
  for (let i = 0; i < count; i += 1) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) {
      hashes[distinct] = hashes[i]!;
      distinct += 1;
    }
  }
  return hashes.slice(0, distinct);
}

/** How many hashes two sorted arrays share. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return shared;
}
