/** How far a value may be from its step, as a part of a step: a few roundings of float32. */
const TOLERANCE = 1e-4;

/**
 * The steps of a matrix whose values are all int8 multiples of one scale. Throws if they are not, so that a conversion
 * never rounds unseen.
 */
export function quantisedExactly(name: string, values: Float32Array): { steps: Int8Array; scale: number } {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // The largest value is k steps for some k: try each, the coarsest grid first.
  for (let k = 1; k <= 127; k += 1) {
    const rough = largest / k;
    if (!values.every((value) => Math.abs(value / rough - Math.round(value / rough)) < TOLERANCE)) continue;
    return { steps: Int8Array.from(values, (value) => Math.round(value / rough)), scale: Math.fround(rough) };
  }
  throw new Error(`${name}: values are not int8 multiples of one scale`);
}
