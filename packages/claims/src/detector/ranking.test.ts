import { leaves } from '@hearsay/contracts';
import { expect, it } from 'vitest';
import { topics, topicsOf } from '../categories/topics.ts';
import { type RankingModel, rankLeaves } from './ranking.ts';

const model: RankingModel = {
  rule: 2,
  first: 0.5,
  bias: { 'fraud.general': 1 },
  concepts: { 'tech.hack': { hacked: 3 } },
};

it('puts the rules, the concepts and what is common together', () => {
  const rank = (concepts: readonly 'hacked'[]) =>
    rankLeaves(model, { scores: new Map([['res.count', 0.9]]), first: 'res.count', concepts });
  expect(rank([])[0]!.leaf).toBe('res.count');
  expect(rank(['hacked'])[0]!.leaf).toBe('tech.hack');
  expect(rank([]).reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(1);
});

it('ranks every leaf where nothing is found', () => {
  const ranked = rankLeaves(model, { scores: new Map(), first: undefined, concepts: [] });
  expect(ranked).toHaveLength(leaves.length);
  expect(ranked[0]!.leaf).toBe('fraud.general');
});

it('has one to three topics for each leaf, and a leaf for each topic', () => {
  for (const leaf of leaves) expect([1, 2, 3], leaf).toContain(topicsOf(leaf).length);
  for (const topic of topics)
    expect(
      leaves.some((leaf) => topicsOf(leaf).includes(topic)),
      topic,
    ).toBe(true);
});
