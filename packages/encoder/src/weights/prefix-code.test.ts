import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../convert/embedding-packer.ts';
import { codeLengths } from '../../convert/prefix-code-builder.ts';
import { codeWords, decodingTable, LEVELS, LONGEST } from './prefix-code.ts';

const counts = fc.array(fc.integer({ min: 0, max: 1 << 20 }), { minLength: LEVELS, maxLength: LEVELS });

/** Code lengths without a bound (Huffman, 1952), to compare the cost with. */
function unboundedCost(weights: number[]): number {
  const queue = weights.filter((weight) => weight > 0);
  let cost = 0;
  while (queue.length > 1) {
    queue.sort((a, b) => b - a);
    const merged = queue.pop()! + queue.pop()!;
    cost += merged;
    queue.push(merged);
  }
  return cost;
}

describe('prefix codes', () => {
  it('are decodable, within their bound, and hardly longer than without it', () => {
    fc.assert(
      fc.property(counts, (weights) => {
        const lengths = codeLengths(weights);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
        expect(lengths.every((length, level) => length > 0 === weights[level]! > 0)).toBe(true);
        const cost = weights.reduce((sum, weight, level) => sum + weight * lengths[level]!, 0);
        expect(cost).toBeLessThanOrEqual(1.05 * unboundedCost(weights) + weights.length);
        const table = decodingTable(lengths);
        codeWords(lengths).forEach((word, level) => {
          const length = lengths[level]!;
          if (length > 0) expect(table[word << (LONGEST - length)]).toBe((level << 4) | length);
        });
      }),
      { numRuns: 50, seed: 6 },
    );
  });

  it('write one level alone with one bit', () => {
    expect([...codeLengths([0, 7, 0])]).toEqual([0, 1, 0]);
    expect([...codeLengths([0, 0, 0])]).toEqual([0, 0, 0]);
  });

  it('pack rows that read back the same', () => {
    const rows = Array.from({ length: 40 }, (_, row) =>
      Uint8Array.from({ length: 50 }, (_, i) => 32 + Math.round((row % 5) * 6 * Math.sin(row * 50 + i))),
    );
    const packed = packRows(rows, 3);
    rows.forEach((row, i) => {
      const code = packed.choice[i]!;
      const table = decodingTable(packed.codes.subarray(code * LEVELS, (code + 1) * LEVELS));
      const bits = [...packed.rows[i]!, 0, 0].map((byte) => byte.toString(2).padStart(8, '0')).join('');
      let at = 0;
      const levels = Array.from(row, () => {
        const entry = table[Number.parseInt(bits.slice(at, at + LONGEST), 2)]!;
        at += entry & 15;
        return entry >>> 4;
      });
      expect(levels).toEqual([...row]);
    });
  });
});
