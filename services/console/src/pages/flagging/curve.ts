import type { FlaggingView } from '@hearsay/contracts';

type Cells = FlaggingView['cells'];

/** As many steps as confidences are counted in; a test holds it to the contracts. */
export const steps = 50;

/** What a threshold would bring. */
export interface CurvePoint {
  readonly threshold: number;
  /** Posts a day that it flags. */
  readonly perDay: number;
  /** Share of those that are claims, as far as confidences can be believed; `undefined` where there are none. */
  readonly precision: number | undefined;
  /** Share of all claims that it finds, as far as confidences can be believed. */
  readonly found: number;
}

/** Posts of each step of confidence, of one category or all, in one language or all. */
export function countedBySteps(cells: Cells, category: string, language: string): number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const cell of cells) {
    if ((category !== '' && cell.category !== category) || (language !== '' && cell.language !== language)) continue;
    for (const [step, count] of Object.entries(cell.steps)) counts[Number(step)]! += count;
  }
  return counts;
}

/** A point for each step, from the lowest threshold to the highest. @param days over which the posts were counted */
export function curveOf(counts: readonly number[], days: number): CurvePoint[] {
  const middle = (step: number) => (step + 0.5) / steps;
  const all = counts.reduce((sum, count, step) => sum + count * middle(step), 0);
  return counts.map((_, from) => {
    let [posts, claims] = [0, 0];
    for (let step = from; step < counts.length; step += 1) {
      posts += counts[step] ?? 0;
      claims += (counts[step] ?? 0) * middle(step);
    }
    return {
      threshold: from / steps,
      perDay: posts / Math.max(1, days),
      precision: posts === 0 ? undefined : claims / posts,
      found: all === 0 ? 0 : claims / all,
    };
  });
}

/** The point of a threshold: of the step that it opens. */
export const pointAt = (curve: readonly CurvePoint[], threshold: number): CurvePoint | undefined =>
  curve[Math.min(curve.length - 1, Math.round(threshold * steps))];
