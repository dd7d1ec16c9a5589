import type { Concept } from '../concepts.ts';
import type { Feature } from './features.ts';
import type { RankingModel } from './ranking.ts';

/** Platt scaling, confidence = 1 / (1 + exp(-(slope · score + offset))), and the confidence from which a post is flagged. */
export interface Scale {
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
}

/**
 * English, of which most is known, and all other languages, whose weights are learnt from all texts together: the concepts
 * are the same, but words are found less surely.
 */
export type LanguageGroup = 'en' | 'other';

export interface Scorer {
  readonly bias: number;
  /** Feature name → weight. */
  readonly weights: Readonly<Record<string, number>>;
  readonly scale: Scale;
}

/** As a Scorer, with weights for the values of a sentence vector, in its order. */
export interface MeaningScorer extends Scorer {
  readonly vector: readonly number[];
}

/** The weights file: written by `npm run train`, never by hand. */
export interface Model {
  readonly name: string;
  readonly version: string;
  /** Judges by words alone. */
  readonly words: Readonly<Record<LanguageGroup, Scorer>>;
  /** Judges where a sentence vector is at hand, made by the encoder of this version; null for a model of words only. */
  readonly meaning: (Readonly<Record<LanguageGroup, MeaningScorer>> & { readonly encoder: string }) | null;
  readonly ranking: RankingModel;
  readonly trainedOn: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function groupOf(language: string): LanguageGroup {
  return /^en\b/i.test(language) ? 'en' : 'other';
}

/** The linear score before calibration, and each concept's part in it. */
export function scoreFeatures(
  scorer: Scorer | MeaningScorer,
  found: readonly Feature[],
  vector?: Float32Array,
): { score: number; parts: Map<Concept, number> } {
  let score = scorer.bias;
  const parts = new Map<Concept, number>();
  for (const feature of found) {
    const gain = (scorer.weights[feature.name] ?? 0) * feature.value;
    if (gain === 0) continue;
    score += gain;
    for (const concept of feature.from) parts.set(concept, (parts.get(concept) ?? 0) + gain / feature.from.length);
  }
  if (vector && 'vector' in scorer) score += dot(scorer.vector, vector);
  return { score, parts };
}

export function confidence({ slope, offset }: Pick<Scale, 'slope' | 'offset'>, score: number): number {
  return sigmoid(slope * score + offset);
}

/**
 * Whether a sentence vector can still change the answer: it costs a hundred times what the words cost. `sure` is the
 * confidence by words alone; above .85 no vector took a flag back, measured on 800 posts kept apart.
 */
export function isDoubtful(sure: number): boolean {
  return sure >= 0.02 && sure <= 0.85;
}

function dot(weights: readonly number[], vector: Float32Array): number {
  if (weights.length !== vector.length) {
    throw new RangeError(`the model takes sentence vectors of ${weights.length} values, got ${vector.length}`);
  }
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += weights[index]! * vector[index]!;
  return sum;
}
