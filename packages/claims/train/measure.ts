export interface Judged {
  readonly confidence: number;
  readonly flagged: boolean;
  readonly positive: boolean;
  readonly language: string;
  /** Why a negative is one. */
  readonly reason: string;
}

/** Area under precision over recall. */
export function averagePrecision(rows: readonly Pick<Judged, 'confidence' | 'positive'>[]): number {
  let [hits, sum] = [0, 0];
  for (const [rank, row] of [...rows].sort((a, b) => b.confidence - a.confidence).entries()) {
    if (row.positive) {
      hits += 1;
      sum += hits / (rank + 1);
    }
  }
  return hits ? sum / hits : 0;
}

export function f1(rows: readonly Pick<Judged, 'flagged' | 'positive'>[]): number {
  const count = (flagged: boolean, positive: boolean) =>
    rows.filter((row) => row.flagged === flagged && row.positive === positive).length;
  return (2 * count(true, true)) / (2 * count(true, true) + count(true, false) + count(false, true) || 1);
}

/** Of plain politics, of which a feed has most, no more than this share may be flagged. */
const politicsFlagged = 0.05;

/**
 * The highest of the thresholds whose F1 is within .01 of the best: at the same F1 fewer false alarms. Those that flag too much of
 * plain politics, whose confidences are `politics`, are not looked at.
 */
export function bestThreshold(
  rows: readonly {
    readonly confidence: number;
    readonly positive: boolean;
    readonly weight: number;
  }[],
  politics: readonly number[] = [],
): number {
  const tooMuch = (threshold: number) =>
    politics.filter((confidence) => confidence >= threshold).length > politicsFlagged * politics.length;
  const f1At = (threshold: number) => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const { confidence, positive, weight } of rows) {
      if (confidence >= threshold && positive) right += weight;
      else if (confidence >= threshold) wrong += weight;
      else if (positive) missed += weight;
    }
    return (2 * right) / (2 * right + wrong + missed || 1);
  };
  const tried = Array.from({ length: 81 }, (_, at) => 0.1 + at * 0.01)
    .filter((at, index) => index === 80 || !tooMuch(at))
    .map((at) => ({ at, f1: f1At(at) }));
  const best = Math.max(...tried.map((one) => one.f1));
  return tried.findLast((one) => one.f1 >= best - 0.01)!.at;
}

export function summary(rows: readonly Judged[]): string {
  const part = (name: string, some: readonly Judged[]) => {
    const positives = some.filter((row) => row.positive).length;
    return `${name} n=${some.length} positives=${positives} F1=${f1(some).toFixed(3)} AP=${averagePrecision(some).toFixed(3)}`;
  };
  const reasons = [...new Set(rows.filter((row) => !row.positive && row.reason).map((row) => row.reason))].sort();
  const alarms = reasons.map((reason) => {
    const some = rows.filter((row) => !row.positive && row.reason === reason);
    return `${reason} ${some.filter((row) => row.flagged).length}/${some.length}`;
  });
  return [
    part('  all', rows),
    part(
      '  en',
      rows.filter((row) => row.language === 'en'),
    ),
    part(
      '  other',
      rows.filter((row) => row.language !== 'en'),
    ),
    ...(alarms.length ? [`  false alarms: ${alarms.join(', ')}`] : []),
  ].join('\n');
}
