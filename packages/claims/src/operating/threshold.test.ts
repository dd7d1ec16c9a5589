import { Flagging } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { detect, standardModel } from '../index.ts';
import { thresholdFor } from './threshold.ts';

const flagging = Flagging.parse({
  threshold: 0.5,
  watch: [{ category: 'proc.hours', threshold: 0.2 }],
  phases: { 'election-day': { threshold: 0.3, watch: [{ category: 'res.timing', threshold: 0.9 }] }, counting: {} },
});

describe('from which confidence a post is flagged', () => {
  it.each([
    ['pre-electoral', 'tech.hack', 0.5],
    ['pre-electoral', 'proc.hours', 0.2],
    ['counting', 'proc.hours', 0.2],
    ['election-day', 'tech.hack', 0.3],
    ['election-day', 'proc.hours', 0.3],
    ['election-day', 'res.timing', 0.9],
  ] as const)('in %s of %s: %d', (phase, category, expected) => {
    expect(thresholdFor(flagging, phase, category, 0.4)).toBe(expected);
  });

  it('is the model’s own where nothing is set', () => {
    expect(thresholdFor(Flagging.parse({}), 'counting', 'tech.hack', 0.41)).toBe(0.41);
  });

  it('says which category is watched twice', () => {
    const twice = { watch: [1, 2].map(() => ({ category: 'proc.hours', threshold: 0.2 })) };
    expect(Flagging.safeParse(twice).error?.issues[0]).toMatchObject({ path: ['watch', 1, 'category'] });
  });

  it('decides about the same post, and nothing else about it changes but what follows from that', () => {
    const post = { text: 'They say the voter register was hacked', language: 'en' };
    const at = (threshold: number) => detect(post, { model: standardModel, threshold: () => threshold });
    const { confidence, category } = at(0.01);
    expect([at(confidence - 0.005).flagged, at(confidence + 0.005).flagged]).toEqual([true, false]);
    expect(at(0.99)).toMatchObject({ confidence, category });
  });
});
