import { codeWords, LEVELS } from '../src/weights/prefix-code.ts';
import { codeLengths } from './prefix-code-builder.ts';

export type PackedRows = {
  /** 64 lengths for each code. */
  readonly codes: Uint8Array;
  /** Which code each row uses. */
  readonly choice: Uint8Array;
  readonly rows: readonly Uint8Array[];
};

const ROUNDS = 5;

/**
 * Packs rows of six-bit levels with prefix codes. Rows differ in spread (frequent pieces use many levels, rare ones
 * few), so several codes are fitted, k-means fashion: start from groups of equal spread, give each row to the code
 * that writes it shortest, refit, repeat.
 */
export function packRows(rows: readonly Uint8Array[], codeCount: number): PackedRows {
  const counts = rows.map((row) => {
    const count = new Uint16Array(LEVELS);
    for (const level of row) count[level] = count[level]! + 1;
    return count;
  });
  let choice = startingGroups(counts, codeCount);
  let codes: Uint8Array[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    codes = fitCodes(counts, choice, codeCount);
    choice = Uint8Array.from(counts, (count) => cheapest(count, codes));
  }
  codes = fitCodes(counts, choice, codeCount);
  const words = codes.map(codeWords);
  return {
    codes: Uint8Array.from(codes.flatMap((code) => [...code])),
    choice,
    rows: rows.map((row, i) => packRow(row, codes[choice[i]!]!, words[choice[i]!]!)),
  };
}

function startingGroups(counts: readonly Uint16Array[], codeCount: number): Uint8Array {
  const used = counts.map((count) => count.filter((n) => n > 0).length);
  const order = used.map((_, i) => i).sort((a, b) => used[a]! - used[b]! || a - b);
  const groups = new Uint8Array(counts.length);
  order.forEach((row, rank) => {
    groups[row] = Math.floor((rank * codeCount) / order.length);
  });
  return groups;
}

function fitCodes(counts: readonly Uint16Array[], choice: Uint8Array, codeCount: number): Uint8Array[] {
  const sums = Array.from({ length: codeCount }, () => new Float64Array(LEVELS));
  counts.forEach((count, row) => {
    const sum = sums[choice[row]!]!;
    for (let level = 0; level < LEVELS; level += 1) sum[level] = sum[level]! + count[level]!;
  });
  return sums.map(codeLengths);
}

function cheapest(count: Uint16Array, codes: readonly Uint8Array[]): number {
  let best = 0;
  let bestBits = Number.POSITIVE_INFINITY;
  codes.forEach((code, index) => {
    let bits = 0;
    for (let level = 0; level < LEVELS; level += 1) {
      if (count[level] !== 0) bits += code[level] === 0 ? Number.POSITIVE_INFINITY : count[level]! * code[level]!;
    }
    if (bits < bestBits) [best, bestBits] = [index, bits];
  });
  if (bestBits === Number.POSITIVE_INFINITY) throw new Error('a row that no code can write');
  return best;
}

function packRow(row: Uint8Array, lengths: Uint8Array, words: Uint16Array): Uint8Array {
  const bytes: number[] = [];
  let pending = 0;
  let bits = 0;
  for (const level of row) {
    pending = (pending << lengths[level]!) | words[level]!;
    bits += lengths[level]!;
    while (bits >= 8) {
      bits -= 8;
      bytes.push((pending >>> bits) & 0xff);
      pending &= (1 << bits) - 1;
    }
  }
  if (bits > 0) bytes.push((pending << (8 - bits)) & 0xff);
  return Uint8Array.from(bytes);
}
