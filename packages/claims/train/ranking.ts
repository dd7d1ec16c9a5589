import { type Leaf, leaves } from '@hearsay/contracts';
import { type Concept, conceptIds, conceptIndex } from '../src/concepts.ts';
import type { RankingInput, RankingModel } from '../src/detector/ranking.ts';
import { minimise } from './minimise.ts';

/** A post with the leaves that would be right for it. */
export interface RankingRow {
  readonly input: RankingInput;
  readonly right: ReadonlySet<Leaf>;
}

export interface RankingSettings {
  readonly l2: number;
  readonly biasL2: number;
}

const rounding = 1e3;
const round = (value: number) => Math.round(value * rounding) / rounding;

/** Softmax regression that puts the mass on any right leaf: coarse labels leave open which of theirs it is. */
export function fitRanking(rows: readonly RankingRow[], { l2, biasL2 }: RankingSettings): RankingModel {
  const count = leaves.length;
  const [ruleAt, firstAt, biasAt] = [0, 1, 2];
  const conceptAt = biasAt + count;
  const size = conceptAt + count * conceptIds.length;
  const data = rows.map(({ input, right }) => ({
    rule: leaves.map((leaf) => input.scores.get(leaf) ?? 0),
    first: leaves.map((leaf) => (input.first === leaf ? 1 : 0)),
    concepts: input.concepts.map((concept) => conceptIndex.get(concept)!),
    right: leaves.map((leaf) => right.has(leaf)),
  }));
  const share = 1 / data.length;
  const logits = new Float64Array(count);
  const x = minimise(
    size,
    (w, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const row of data) {
        let highest = Number.NEGATIVE_INFINITY;
        for (let leaf = 0; leaf < count; leaf += 1) {
          let z = w[biasAt + leaf]! + w[ruleAt]! * row.rule[leaf]! + w[firstAt]! * row.first[leaf]!;
          for (const concept of row.concepts) z += w[conceptAt + leaf * conceptIds.length + concept]!;
          logits[leaf] = z;
          if (z > highest) highest = z;
        }
        let [all, good] = [0, 0];
        for (let leaf = 0; leaf < count; leaf += 1) {
          const part = Math.exp(logits[leaf]! - highest);
          all += part;
          if (row.right[leaf]) good += part;
        }
        loss -= share * Math.log(good / all);
        for (let leaf = 0; leaf < count; leaf += 1) {
          const part = Math.exp(logits[leaf]! - highest);
          const error = share * (part / all - (row.right[leaf] ? part / good : 0));
          gradient[biasAt + leaf]! += error;
          gradient[ruleAt]! += error * row.rule[leaf]!;
          gradient[firstAt]! += error * row.first[leaf]!;
          for (const concept of row.concepts) gradient[conceptAt + leaf * conceptIds.length + concept]! += error;
        }
      }
      for (let k = biasAt; k < w.length; k += 1) {
        const strength = k < conceptAt ? biasL2 : l2;
        loss += (strength / 2) * w[k]! * w[k]!;
        gradient[k]! += strength * w[k]!;
      }
      return loss;
    },
    60,
    1e-5,
  );
  const conceptsOf = (leaf: number): Partial<Record<Concept, number>> =>
    Object.fromEntries(
      conceptIds
        .map((id, at) => [id, round(x[conceptAt + leaf * conceptIds.length + at]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.02),
    );
  return {
    rule: round(x[ruleAt]!),
    first: round(x[firstAt]!),
    bias: Object.fromEntries(leaves.map((leaf, at) => [leaf, round(x[biasAt + at]!)])),
    concepts: Object.fromEntries(leaves.map((leaf, at) => [leaf, conceptsOf(at)])),
  };
}
