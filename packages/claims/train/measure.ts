export interface Judged {
  readonly confidence: number;
  readonly positive: boolean;
  readonly language: string;
}

/** Area under precision over recall. */
export function averagePrecision(rows: readonly Judged[]): number {
  let [hits, sum] = [0, 0];
  for (const [rank, row] of [...rows].sort((a, b) => b.confidence - a.confidence).entries()) {
    if (row.positive) {
      hits += 1;
      sum += hits / (rank + 1);
    }
  }
  return hits ? sum / hits : 0;
}

export function f1At(rows: readonly Judged[], threshold: number): number {
  const count = (flagged: boolean, positive: boolean) =>
    rows.filter((row) => row.confidence >= threshold === flagged && row.positive === positive).length;
  return (2 * count(true, true)) / (2 * count(true, true) + count(true, false) + count(false, true) || 1);
}

/** The middle of the thresholds within .005 of the best F1, so that chance does not choose. */
export function bestThreshold(rows: readonly Judged[]): number {
  const tried = Array.from({ length: 81 }, (_, at) => 0.1 + at * 0.01).map((at) => ({ at, f1: f1At(rows, at) }));
  const best = Math.max(...tried.map((one) => one.f1));
  const good = tried.filter((one) => one.f1 >= best - 0.005);
  return good[good.length >> 1]!.at;
}

export function summary(rows: readonly Judged[], threshold: number): string {
  const part = (name: string, some: readonly Judged[]) =>
    `${name} n=${some.length} positives=${some.filter((row) => row.positive).length} F1=${f1At(some, threshold).toFixed(3)} AP=${averagePrecision(some).toFixed(3)}`;
  return [
    part('all', rows),
    part(
      'en',
      rows.filter((row) => row.language === 'en'),
    ),
    part(
      'other',
      rows.filter((row) => row.language !== 'en'),
    ),
  ].join('\n');
}
