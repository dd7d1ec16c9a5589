export type { Category, Example, PhaseLetter, Rule, Verifier } from './categories/category.ts';
export { categories, isLeaf } from './categories/index.ts';
export { type Concept, type ConceptKind, conceptIds, concepts } from './concepts.ts';
export { type Analysis, analyse } from './detector/analysis.ts';
export type { Detection, DetectOptions, Evidence, Passage } from './detector/detect.ts';
export { type Feature, features } from './detector/features.ts';
export { type LeafScore, scoreLeaves } from './detector/leaves.ts';
export { detect } from './detector/long-posts.ts';
export {
  confidence,
  groupOf,
  isDoubtful,
  type LanguageGroup,
  type MeaningScorer,
  type Model,
  type Scale,
  type Scorer,
  scoreFeatures,
} from './detector/model.ts';
export type { DetectablePost } from './detector/post.ts';
export { type RankedLeaf, type RankingModel, rankLeaves } from './detector/ranking.ts';
export { type Refusal, refusals } from './detector/refusal.ts';
export { standardModel } from './detector/standard-model.ts';
export { mayConcernElection } from './lexicon/gate.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export { calibratedFor } from './operating/calibration.ts';
export { thresholdFor } from './operating/threshold.ts';
export { type ActiveRule, problemsOf, type RuleMatch, type RuleProblem, Rules } from './rules/compile.ts';
