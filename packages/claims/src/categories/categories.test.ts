import { leaves } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { analyse } from '../detector/analysis.ts';
import { groupConcepts, scoreLeaves } from '../detector/leaves.ts';
import { detect } from '../detector/long-posts.ts';
import { standardModel } from '../detector/standard-model.ts';
import { categories } from './index.ts';

/** The leaf needs not come first (two leaves often share a sentence), but it must be among the best. */
const amongBest = 3;

describe.each(leaves)('%s', (leaf) => {
  const category = categories[leaf];

  it('is complete', () => {
    expect(category.leaf).toBe(leaf);
    expect(category.examples.length).toBeGreaterThanOrEqual(3);
    expect(category.counterExamples.length).toBeGreaterThanOrEqual(3);
    expect(new Set(category.examples.map((example) => example.language)).size).toBeGreaterThanOrEqual(3);
    expect(category.holdingStatement).toMatch(/\{(body|place|time|contact|link)\}|Every|Anyone/);
    for (const rule of category.rules) {
      expect(rule.weight).toBeGreaterThan(0);
      for (const group of [...rule.all, ...(rule.without ? [rule.without] : [])])
        expect(() => groupConcepts(group)).not.toThrow();
    }
  });

  it.each(category.examples)('finds itself in: $text', ({ language, text }) => {
    const best = scoreLeaves(analyse({ text, language }))
      .slice(0, amongBest)
      .map((score) => score.leaf);
    expect(best).toContain(leaf);
  });
});

/** What the weights must reach on the sentences that describe the taxonomy; raise these when they rise, never lower them. */
const examplesFlagged = 0.93;
const counterExamplesFlagged = 0.3;

function shareFlagged(kind: 'examples' | 'counterExamples'): { share: number; flagged: string[]; passed: string[] } {
  const all = Object.values(categories).flatMap((category) => category[kind]);
  const isFlagged = ({ language, text }: (typeof all)[number]) =>
    detect({ text, language }, { model: standardModel }).flagged;
  const flagged = all.filter(isFlagged).map(({ text }) => text);
  return {
    share: flagged.length / all.length,
    flagged,
    passed: all.map(({ text }) => text).filter((text) => !flagged.includes(text)),
  };
}

it('flags the examples', () => {
  const { share, passed } = shareFlagged('examples');
  expect(share, `not flagged:\n${passed.join('\n')}`).toBeGreaterThanOrEqual(examplesFlagged);
});

it('lets the counter-examples pass', () => {
  const { share, flagged } = shareFlagged('counterExamples');
  expect(share, `flagged:\n${flagged.join('\n')}`).toBeLessThanOrEqual(counterExamplesFlagged);
});
