/**
 * How alike two vectors of one encoder version are: their cosine, from -1 to 1, as vectors have length one. Unrelated
 * sentences lie around .0 to .2, sentences that say the same around .5 to 1. Throws RangeError for unequal lengths.
 */
export function likeness(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new RangeError(`likeness: vectors of ${a.length} and ${b.length} values`);
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
