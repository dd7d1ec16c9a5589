import type { Concept } from '../concepts.ts';
import type { Feature } from './features.ts';

/** The weights file: written by `npm run train`, never by hand. */
export interface Model {
  readonly name: string;
  readonly version: string;
  readonly bias: number;
  /** Feature name → weight. */
  readonly weights: Readonly<Record<string, number>>;
  /** Weights of a sentence vector, in its order; null for a model of words only. */
  readonly embedding: { readonly encoder: string; readonly weights: readonly number[] } | null;
  /** Platt scaling: confidence = 1 / (1 + exp(-(slope · score + offset))). */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** Flag from this confidence on. */
  readonly threshold: number;
  readonly trainedOn: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The linear score before calibration, and each concept's part in it. */
export function scoreFeatures(
  model: Model,
  found: readonly Feature[],
  embedding?: Float32Array,
): { score: number; parts: Map<Concept, number> } {
  let score = model.bias;
  const parts = new Map<Concept, number>();
  for (const feature of found) {
    const gain = (model.weights[feature.name] ?? 0) * feature.value;
    if (gain === 0) continue;
    score += gain;
    for (const concept of feature.from) parts.set(concept, (parts.get(concept) ?? 0) + gain / feature.from.length);
  }
  if (embedding && model.embedding) score += dot(model.embedding.weights, embedding);
  return { score, parts };
}

export function confidence(model: Model, score: number): number {
  return sigmoid(model.calibration.slope * score + model.calibration.offset);
}

function dot(weights: readonly number[], vector: Float32Array): number {
  if (weights.length !== vector.length) {
    throw new RangeError(`the model takes embeddings of ${weights.length} dimensions, got ${vector.length}`);
  }
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += weights[index]! * vector[index]!;
  return sum;
}
