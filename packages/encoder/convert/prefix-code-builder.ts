import { LONGEST } from '../src/weights/prefix-code.ts';

/**
 * Lengths of an optimal prefix code no longer than `LONGEST`, by package-merge (Larmore and Hirschberg, 1990): each
 * symbol's length is the number of times it is among the 2n − 2 cheapest packages.
 */
export function codeLengths(counts: ArrayLike<number>): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves = Array.from({ length: counts.length }, (_, level) => ({ weight: counts[level]!, levels: [level] }))
    .filter((leaf) => leaf.weight > 0)
    .sort((a, b) => a.weight - b.weight);
  if (leaves.length === 1) lengths[leaves[0]!.levels[0]!] = 1;
  if (leaves.length < 2) return lengths;
  let packages = leaves;
  for (let round = 1; round < LONGEST; round += 1) {
    const merged = [...leaves];
    for (let i = 0; i + 1 < packages.length; i += 2) {
      const [a, b] = [packages[i]!, packages[i + 1]!];
      merged.push({ weight: a.weight + b.weight, levels: [...a.levels, ...b.levels] });
    }
    packages = merged.sort((a, b) => a.weight - b.weight);
  }
  for (const { levels } of packages.slice(0, 2 * leaves.length - 2)) {
    for (const level of levels) lengths[level] = lengths[level]! + 1;
  }
  return lengths;
}
