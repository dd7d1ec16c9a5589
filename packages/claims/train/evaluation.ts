import { rankingInput, rankLeaves } from '../src/detector/ranking.ts';
import { exampleItems, foldOf, type Item, ownFiles, readItems } from './items.ts';
import { crossValidate, fitLeaves, folds, judge, ownSettings, scalesOf } from './learning.ts';
import type { Judged } from './measure.ts';
import { openVectors } from './vectors.ts';

export { averagePrecision, f1, type Judged } from './measure.ts';

/** A sentence of the project's own with what a model that never saw it says of it. */
export interface EvaluatedSentence extends Judged {
  readonly text: string;
  /** The leaf it was written for, where it is a claim. */
  readonly leaf: string | undefined;
  readonly guessedLeaf: string;
}

/**
 * Five-fold cross-validation over the project's own sentences (training/*.jsonl and the examples of the categories): each is
 * judged by weights made from the other four fifths alone, with meaning where the encoder's weights are there.
 */
export function evaluateOwnSentences(): EvaluatedSentence[] {
  const vectors = openVectors();
  const items: Item[] = [
    ...exampleItems(vectors),
    ...ownFiles().flatMap((file) => readItems(file, vectors, 'invented')),
  ];
  vectors.keep();
  const scored = crossValidate(items, ownSettings);
  const scales = scalesOf(scored, ownSettings);
  const guesses = new Map<Item, string>();
  for (let fold = 0; fold < folds; fold += 1) {
    const ranking = fitLeaves(items.filter((item) => foldOf(item, folds) !== fold));
    for (const item of items) {
      if (foldOf(item, folds) !== fold || item.right.size === 0) continue;
      guesses.set(item, rankLeaves(ranking, rankingInput(item.analysis, item.scores))[0]!.leaf);
    }
  }
  return scored.map((one) => ({
    ...judge(one, scales, vectors.version !== undefined),
    text: one.item.text,
    leaf: one.item.leaf,
    guessedLeaf: guesses.get(one.item) ?? '',
  }));
}
