import { EVIDENCE, type Evidence } from './evidence.ts';
import fusion from './fusion.json' with { type: 'json' };

/** Weights of a linear fusion, one per kind of evidence. */
export type FusionWeights = Readonly<Record<keyof Evidence | 'slope' | 'intercept', number>>;

/** The weights for what is known: whether there are sentence vectors, and whether the post has a date. */
export function fusionWeights(meaning: boolean, time: boolean): FusionWeights {
  if (meaning) return time ? fusion.weights.wordsMeaningTime : fusion.weights.wordsMeaning;
  return time ? fusion.weights.wordsTime : fusion.weights.words;
}

/** The fused score and what each kind of evidence gave to it. */
export function fuse(evidence: Evidence, weights: FusionWeights): number {
  let score = 0;
  for (const name of EVIDENCE) score += weights[name] * evidence[name];
  return score;
}

/** A fused score as a figure in 0..1 that rises with it: the share of posts with such a score that really matched. */
export function asShare(score: number, weights: FusionWeights): number {
  return 1 / (1 + Math.exp(-(score * weights.slope + weights.intercept)));
}
