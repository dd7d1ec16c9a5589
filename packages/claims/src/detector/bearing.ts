import type { Concept } from '../concepts.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { isHarm } from './harm.ts';
import type { LeafScore } from './leaves.ts';

const demands: readonly Concept[] = ['call', 'opinion', 'conditional', 'inquiry-demanded'];
const denials: readonly Concept[] = ['negation', 'denial', 'cannot-happen'];
const answers: readonly Concept[] = ['explanation', 'elsewhere-or-old', 'cannot-happen', 'fact-check', 'denial'];
const tellers: readonly Concept[] = ['attribution', 'allegation', 'evidence', 'witness', 'first-person', 'hearsay'];
/** A post of so many words is a headline or a shout. */
const shortPost = 9;

const has = (sentence: Sentence, names: readonly Concept[]) =>
  sentence.hits.some(({ concept }) => names.includes(concept));

/**
 * How a post as a whole bears what it says: whether its harm is told, demanded, wished or denied, how much of it is harm, and how
 * much is opinion. Without harm a demand or a figure is no claim. Name and value of each; those of a sign are in `train/signs.ts`.
 */
export function* bearing(analysis: Analysis, scores: readonly LeafScore[]): Iterable<readonly [string, number]> {
  const all = analysis.sentences;
  if (!analysis.anchored) return;
  const any = (names: readonly Concept[]) => all.some((one) => has(one, names));
  const kindsOf = (names: readonly Concept[]) => names.filter((name) => any([name])).length;
  const words = all.reduce((sum, one) => sum + one.words, 0);
  const harmful = all.filter((one) => one.hits.some((hit) => isHarm(hit.concept) && !hit.negated));
  if (words <= shortPost) yield ['post.short', 1];
  yield ['post.opinions', all.filter((one) => has(one, ['opinion', 'call'])).length / all.length];
  yield ['post.demandKinds', Math.min(3, kindsOf(demands)) / 3];
  if (any(answers)) yield ['post.answered', scores[0]?.score ?? 0];
  if (harmful.length > 0) yield* bearingOfHarm(harmful, all.length, any(['call', 'opinion']));
  else {
    if (words <= shortPost) yield ['post.calmShort', 1];
    if (any(['call', 'opinion'])) yield ['post.calmDemand', 1];
    if (any(['time-word', 'statistic']) || all.some((one) => one.hasNumber)) yield ['post.calmFigure', 1];
    if (all.some((one) => one.hits.some((hit) => hit.negated))) yield ['post.onlyNegatedHarm', 1];
  }
}

function* bearingOfHarm(
  harmful: readonly Sentence[],
  sentences: number,
  demanding: boolean,
): Iterable<readonly [string, number]> {
  yield ['post.harmShare', harmful.length / sentences];
  if (demanding) yield ['post.harmAndDemand', 1];
  if (harmful.some((one) => has(one, demands))) yield ['post.harmDemanded', 1];
  if (harmful.every((one) => has(one, [...demands, 'reform']))) yield ['post.harmOnlyDemanded', 1];
  if (harmful.every((one) => has(one, denials))) yield ['post.harmOnlyDenied', 1];
  if (harmful.some((one) => has(one, tellers))) yield ['post.harmTold', 1];
}
