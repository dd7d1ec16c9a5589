/** Letters in one fingerprinted stretch: about a word and a half, rare enough to tell texts apart. */
const STRETCH = 9;
/** Fingerprints kept of a text, at least (if it is long enough) and about. */
const FEWEST = 12;
const ABOUT = 18;

/**
 * Fingerprints of a text without spaces, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): the least hash in
 * every window, so that two texts which share a run of letters as long as a window and a stretch share a fingerprint,
 * wherever the run stands. The window grows with the text, which keeps the number of fingerprints about the same.
 * Distinct, never 0. A text shorter than a stretch has one fingerprint, of the whole.
 */
export function fingerprints(glued: string): number[] {
  const length = Math.min(glued.length, 2_000);
  if (length === 0) return [];
  if (length <= STRETCH) return [hashOf(glued, 0, length)];
  const count = length - STRETCH + 1;
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) hashes[i] = hashOf(glued, i, STRETCH);
  const window = Math.max(3, Math.min(40, Math.round((2 * count) / ABOUT) - 1));
  const chosen = new Set<number>();
  let least = -1;
  for (let end = Math.min(window, count) - 1; end < count; end += 1) {
    const start = Math.max(0, end - window + 1);
    if (least < start) {
      least = start;
      for (let i = start + 1; i <= end; i += 1) if (hashes[i]! <= hashes[least]!) least = i;
    } else if (hashes[end]! <= hashes[least]!) least = end;
    chosen.add(hashes[least]!);
  }
  if (chosen.size < FEWEST) {
    const rest = Array.from(hashes).sort((x, y) => x - y);
    for (let i = 0; i < rest.length && chosen.size < FEWEST; i += 1) chosen.add(rest[i]!);
  }
  return withPairs([...chosen].sort((x, y) => x - y));
}

/**
 * Adds pairs of fingerprints that follow each other in the order of their values. Where every phrase is common (posts made
 * from one template), two phrases together still tell texts apart; an edit breaks only the pairs beside what it changed.
 */
function withPairs(sorted: readonly number[]): number[] {
  const out = [...sorted];
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const pair = mix(Math.imul(sorted[i]!, 0x9e3779b1) ^ sorted[i + 1]!);
    out.push(pair);
  }
  return out;
}

/** FNV-1a over UTF-16 units with a last mixing step; 0 is kept for "empty" and never returned. */
function hashOf(text: string, from: number, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < from + length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
