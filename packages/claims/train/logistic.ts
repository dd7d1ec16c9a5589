import { minimise } from './minimise.ts';

/** Named features of a text and, where its language has one, its sentence vector; with its answer and how much it weighs. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly vector?: Float32Array | undefined;
  readonly positive: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Empty where no row has a vector, or none was asked for. */
  readonly vector: Float64Array;
}

/** The sign that a weight may have; 0: either. */
export type Sign = -1 | 0 | 1;

export interface FitSettings {
  /** Strength of the L2 penalty on the weights of the features. */
  readonly l2: number;
  /** The same for the vector; `undefined` leaves vectors out. */
  readonly vectorL2?: number | undefined;
  /** Features seen in fewer rows than this are left out. */
  readonly rarest: number;
  /** Which sign the weight of a feature may have. Left out: any. */
  readonly signOf?: (feature: string) => Sign;
}

/** A weight of the wrong sign costs so many times more than one of the right sign; what is left of it is cut off. */
const wrongSignCosts = 300;

/** Logistic regression with an L2 penalty and signs that are given: the same rows in the same order give the same weights. */
export function fitLogistic(rows: readonly Row[], { l2, vectorL2, rarest, signOf }: FitSettings): Fit {
  const seen = new Map<string, number>();
  for (const row of rows) for (const name of row.features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, times]) => times >= rarest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const signs = names.map((name) => signOf?.(name) ?? 0);
  const isWrong = (at: number, weight: number) => at < names.length && weight * signs[at]! < 0;
  const data = rows.map((row) => {
    const entries = [...row.features].filter(([name]) => index.has(name));
    return {
      at: Int32Array.from(entries, ([name]) => index.get(name)!),
      value: Float64Array.from(entries, ([, value]) => value),
      vector: vectorL2 === undefined ? undefined : row.vector,
      y: row.positive ? 1 : 0,
      weight: row.weight,
    };
  });
  const dimensions = data.find((row) => row.vector)?.vector?.length ?? 0;
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const biasAt = names.length;
  const vectorAt = biasAt + 1;
  const x = minimise(vectorAt + dimensions, (w, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const { at, value, vector, y, weight } of data) {
      let z = w[biasAt]!;
      for (let k = 0; k < at.length; k += 1) z += w[at[k]!]! * value[k]!;
      if (vector) for (let k = 0; k < dimensions; k += 1) z += w[vectorAt + k]! * vector[k]!;
      const share = weight / total;
      loss += share * (Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z))));
      const error = share * (1 / (1 + Math.exp(-z)) - y);
      for (let k = 0; k < at.length; k += 1) gradient[at[k]!]! += error * value[k]!;
      gradient[biasAt]! += error;
      if (vector) for (let k = 0; k < dimensions; k += 1) gradient[vectorAt + k]! += error * vector[k]!;
    }
    for (let k = 0; k < w.length; k += 1) {
      if (k === biasAt) continue;
      const strength = (k < biasAt ? l2 : vectorL2!) * (isWrong(k, w[k]!) ? wrongSignCosts : 1);
      loss += (strength / 2) * w[k]! * w[k]!;
      gradient[k]! += strength * w[k]!;
    }
    return loss;
  });
  return {
    bias: x[biasAt]!,
    weights: new Map(names.map((name, at) => [name, isWrong(at, x[at]!) ? 0 : x[at]!])),
    vector: x.slice(vectorAt),
  };
}

export function scoreRow(fit: Fit, row: Pick<Row, 'features' | 'vector'>): number {
  let z = fit.bias;
  for (const [name, value] of row.features) z += (fit.weights.get(name) ?? 0) * value;
  if (row.vector) for (let k = 0; k < fit.vector.length; k += 1) z += fit.vector[k]! * row.vector[k]!;
  return z;
}

/** Platt scaling: slope and offset that make scores into probabilities, each row with its weight. */
export function calibrate(
  rows: readonly { readonly score: number; readonly positive: boolean; readonly weight: number }[],
): { slope: number; offset: number } {
  const fit = fitLogistic(
    rows.map(({ score, positive, weight }) => ({ features: new Map([['score', score]]), positive, weight })),
    { l2: 0, rarest: 0 },
  );
  return { slope: fit.weights.get('score') ?? 1, offset: fit.bias };
}
