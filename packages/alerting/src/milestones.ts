/** Numbers of claims worth telling about: each ten times the one before. */
export const milestones = [10, 100, 1_000, 10_000] as const;

/** The highest milestone that was passed since so many claims were told; `undefined` where none was. */
export function passed(told: number, claims: number): number | undefined {
  return milestones.findLast((milestone) => told < milestone && milestone <= claims);
}
