/** The value below which the given share (0 to 1) of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean;
}

export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, goal, met } of figures) {
    console.log(
      `  ${name.padEnd(52)} ${value.padEnd(26)} ${goal === undefined ? '' : `goal ${goal}${met === undefined ? '' : met ? ': met' : ': MISSED'}`}`,
    );
  }
}
