/** A conditional logit: which of a query's candidates is right, by a linear score. Fitted by Adam; deterministic. */

export interface Choice {
  readonly features: readonly (readonly number[])[];
  /** Places of the right candidates; queries without one teach nothing. */
  readonly right: readonly number[];
}

export function fitChoices(choices: readonly Choice[], width: number, steps = 300, penalty = 1e-3): number[] {
  const weights = new Array<number>(width).fill(0);
  const mean = new Array<number>(width).fill(0);
  const square = new Array<number>(width).fill(0);
  const taught = choices.filter(({ right }) => right.length > 0);
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight) => penalty * weight * taught.length);
    for (const { features, right } of taught) {
      const scores = features.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      features.forEach((row, i) => {
        const error = odds[i]! / total - (right.includes(i) ? 1 / right.length : 0);
        if (Math.abs(error) > 1e-6) for (let k = 0; k < width; k += 1) slope[k]! += error * row[k]!;
      });
    }
    const rate = 0.5 * 0.98 ** (step / 4);
    for (let k = 0; k < width; k += 1) {
      const g = slope[k]! / taught.length;
      mean[k] = 0.9 * mean[k]! + 0.1 * g;
      square[k] = 0.99 * square[k]! + 0.01 * g * g;
      weights[k]! -= (rate * (mean[k]! / (1 - 0.9 ** step))) / (Math.sqrt(square[k]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Logistic regression by Newton's method with a small ridge; the last weight is the intercept. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[], ridge = 1): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < 25; step += 1) {
    const slope = weights.map((weight, k) => (k === width - 1 ? 0 : ridge * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i < width - 1 ? ridge : i === j ? 1e-9 : 0)));
    rows.forEach((row, n) => {
      const full = [...row, 1];
      const share = 1 / (1 + Math.exp(-dot(full, weights)));
      for (let i = 0; i < width; i += 1) {
        slope[i]! += (share - (labels[n] ? 1 : 0)) * full[i]!;
        for (let j = 0; j < width; j += 1) curve[i]![j]! += share * (1 - share) * full[i]! * full[j]!;
      }
    });
    const change = solve(curve, slope);
    weights = weights.map((weight, k) => weight - change[k]!);
  }
  return weights;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = i + 1; j < rows.length; j += 1) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= rows.length; k += 1) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const out = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    let value = rows[i]![rows.length]!;
    for (let k = i + 1; k < rows.length; k += 1) value -= rows[i]![k]! * out[k]!;
    out[i] = value / rows[i]![i]!;
  }
  return out;
}
