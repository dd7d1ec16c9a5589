import { type Leaf, leaves } from '@hearsay/contracts';
import { type Concept, conceptIds, concepts } from '../concepts.ts';
import { type Analysis, mentions } from './analysis.ts';
import type { LeafScore } from './leaves.ts';

/** Weights that order the leaves of a post: a softmax over what the rules say and the concepts that are there. */
export interface RankingModel {
  readonly rule: number;
  /** For the leaf that the rules put first. */
  readonly first: number;
  readonly bias: Readonly<Partial<Record<Leaf, number>>>;
  readonly concepts: Readonly<Partial<Record<Leaf, Readonly<Partial<Record<Concept, number>>>>>>;
}

/** What the ranking knows of a post. */
export interface RankingInput {
  readonly scores: ReadonlyMap<Leaf, number>;
  readonly first: Leaf | undefined;
  readonly concepts: readonly Concept[];
}

/** What a post is about and what was done; how it is said does not tell one leaf from another. */
const tellingConcepts = conceptIds.filter((id) => concepts[id].kind === 'thing' || concepts[id].kind === 'act');

export interface RankedLeaf {
  readonly leaf: Leaf;
  /** 0..1; all leaves together make 1. */
  readonly score: number;
}

export function rankingInput(analysis: Analysis, scores: readonly LeafScore[]): RankingInput {
  return {
    scores: new Map(scores.map((one) => [one.leaf, one.score])),
    first: scores[0]?.leaf,
    concepts: analysis.sentences.length === 0 ? [] : tellingConcepts.filter((concept) => mentions(analysis, concept)),
  };
}

const ofNothing = new WeakMap<RankingModel, readonly RankedLeaf[]>();

/** All leaves, the likeliest first. */
export function rankLeaves(model: RankingModel, input: RankingInput): readonly RankedLeaf[] {
  if (input.scores.size > 0 || input.concepts.length > 0) return rank(model, input);
  // Most of a feed says nothing about an election, and is ranked the same.
  const known = ofNothing.get(model) ?? rank(model, input);
  ofNothing.set(model, known);
  return known;
}

function rank(model: RankingModel, input: RankingInput): readonly RankedLeaf[] {
  const logits = leaves.map((leaf) => {
    const own = model.concepts[leaf] ?? {};
    return (
      (model.bias[leaf] ?? 0) +
      model.rule * (input.scores.get(leaf) ?? 0) +
      (input.first === leaf ? model.first : 0) +
      input.concepts.reduce((sum, concept) => sum + (own[concept] ?? 0), 0)
    );
  });
  const highest = Math.max(...logits);
  const parts = logits.map((logit) => Math.exp(logit - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return leaves.map((leaf, at) => ({ leaf, score: parts[at]! / total })).sort((a, b) => b.score - a.score);
}
