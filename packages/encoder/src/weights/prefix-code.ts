/** Levels of one embedding value: six bits. */
export const LEVELS = 64;
/** The longest code word; it bounds the decoding table at 4,096 entries. */
export const LONGEST = 12;

/**
 * Canonical code words for the given lengths (0 = level unused): shorter first, then by level, as in RFC 1951 §3.2.2.
 * Bits are read from the most significant end.
 */
export function codeWords(lengths: Uint8Array): Uint16Array {
  const words = new Uint16Array(lengths.length);
  let word = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    for (let level = 0; level < lengths.length; level += 1) {
      if (lengths[level] !== length) continue;
      words[level] = word;
      word += 1;
    }
    word <<= 1;
  }
  return words;
}

/** For each value of the next twelve bits, `level << 4 | length` of the code word they start with. */
export function decodingTable(lengths: Uint8Array): Uint16Array {
  const table = new Uint16Array(1 << LONGEST);
  const words = codeWords(lengths);
  for (let level = 0; level < lengths.length; level += 1) {
    const length = lengths[level]!;
    if (length === 0) continue;
    const first = words[level]! << (LONGEST - length);
    table.fill((level << 4) | length, first, first + (1 << (LONGEST - length)));
  }
  return table;
}
