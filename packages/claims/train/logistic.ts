/** A row of named features with its answer and how much it weighs. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const steps = 500;
const rate = 0.05;

/**
 * Logistic regression with an L2 penalty, by Adam over the whole data: the same rows in the same order give the same
 * weights. Features seen in fewer than `rarest` rows are left out. (Kingma and Ba 2015 for the steps.)
 */
export function fitLogistic(rows: readonly Row[], { l2, rarest }: { l2: number; rarest: number }): Fit {
  const seen = new Map<string, number>();
  for (const row of rows) for (const name of row.features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, times]) => times >= rarest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const data = rows.map((row) => {
    const entries = [...row.features].flatMap(([name, value]) =>
      index.has(name) ? [[index.get(name)!, value] as const] : [],
    );
    return {
      at: entries.map(([at]) => at),
      value: entries.map(([, value]) => value),
      y: row.positive ? 1 : 0,
      weight: row.weight,
    };
  });
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const w = new Float64Array(names.length + 1);
  const [m, v] = [new Float64Array(w.length), new Float64Array(w.length)];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(w.length);
    for (const row of data) {
      let z = w[names.length]!;
      for (let k = 0; k < row.at.length; k += 1) z += w[row.at[k]!]! * row.value[k]!;
      const error = ((1 / (1 + Math.exp(-z)) - row.y) * row.weight) / total;
      for (let k = 0; k < row.at.length; k += 1) gradient[row.at[k]!]! += error * row.value[k]!;
      gradient[names.length]! += error;
    }
    const pace = rate * (step > steps * 0.6 ? 0.3 : 1) * (step > steps * 0.85 ? 0.2 : 1);
    for (let k = 0; k < w.length; k += 1) {
      const g = gradient[k]! + (k < names.length ? l2 * w[k]! : 0);
      m[k] = 0.9 * m[k]! + 0.1 * g;
      v[k] = 0.999 * v[k]! + 0.001 * g * g;
      w[k]! -= (pace * (m[k]! / (1 - 0.9 ** step))) / (Math.sqrt(v[k]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return { bias: w[names.length]!, weights: new Map(names.map((name, at) => [name, w[at]!])) };
}

export function scoreRow(fit: Fit, features: ReadonlyMap<string, number>): number {
  let z = fit.bias;
  for (const [name, value] of features) z += (fit.weights.get(name) ?? 0) * value;
  return z;
}

/** Platt scaling: slope and offset that make scores into probabilities. */
export function calibrate(scores: readonly number[], positives: readonly boolean[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 4000; step += 1) {
    let [gs, go] = [0, 0];
    for (const [at, score] of scores.entries()) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (positives[at] ? 1 : 0);
      gs += error * score;
      go += error;
    }
    slope -= (0.5 * gs) / scores.length;
    offset -= (0.5 * go) / scores.length;
  }
  return { slope, offset };
}
