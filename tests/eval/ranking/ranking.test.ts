import { shareOfOneOrigin, standardWeights } from '@hearsay/rumours';
import { describe, expect, it } from 'vitest';
import { dayPolicy, detected, ndcg, replay } from './replay.ts';
import { placesPicture, rankingFigures, rankingLines } from './report.ts';
import { scenario } from './scenario.ts';

/** A short one: six minutes under a flood of 10,000 tips an hour, each of its own words. */
const said = detected(scenario({ seed: 11, minutes: 6, flood: { perHour: 10_000, authors: 1500 } }));

describe('S19: the queue under a flood of single tips', () => {
  it('has every planted serious rumour in the first ten within a minute of its third post', () => {
    const figures = replay(said, dayPolicy());
    expect(figures.planted).toHaveLength(8);
    expect(figures.rumours).toBeGreaterThan(300);
    expect(figures.planted.filter(({ seconds }) => seconds === undefined || seconds > 60)).toEqual([]);
    expect(rankingFigures({ short: figures })['ranking, short: in the top ten within a minute']).toBe(1);
    expect(rankingLines({ short: figures }).join('\n')).toContain('after its third post');
    const svg = placesPicture(figures, 'Places');
    expect(svg.match(/<path/g)).toHaveLength(Object.keys(figures.places).length);
    expect(svg).not.toContain('NaN');
  });

  it('gives the tipline its share of the first fifty and no more', () => {
    const { oneOrigin } = replay(said, dayPolicy());
    expect(oneOrigin.scored).toBeGreaterThan(2 * shareOfOneOrigin);
    expect(oneOrigin.folded).toBe(shareOfOneOrigin);
  });

  it('would not have them there if what one writer alone says counted like what several say', () => {
    const weights = { ...standardWeights, voices: 0, spread: 0, velocity: 0, burst: 0, sources: 0, misleads: 41 };
    const { planted } = replay(said, dayPolicy({ weights }));
    expect(planted.some(({ seconds }) => seconds === undefined || seconds > 60)).toBe(true);
  });

  it('is the same for the same seed', () => {
    const options = { seed: 5, minutes: 1, flood: { perHour: 600, authors: 60 } };
    expect(scenario(options)).toEqual(scenario(options));
    expect(scenario(options)).not.toEqual(scenario({ ...options, seed: 6 }));
  });
});

describe('nDCG', () => {
  it('is 1 for the best order, and less the further down what matters stands', () => {
    expect(ndcg([3, 2, 1, 0], [3, 2, 1, 0])).toBe(1);
    expect(ndcg([0, 1, 2, 3], [0, 1, 2, 3])).toBeLessThan(0.7);
    expect(ndcg([0, 0], [0, 0])).toBe(1);
  });
});
