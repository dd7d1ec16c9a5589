import { describe, expect, it } from 'vitest';
import { PriorityConfig } from './priority-config.ts';

const weights = {
  ...{ severity: 45, voices: 15, spread: 6, velocity: 6, burst: 5 },
  ...{ sources: 3, reach: 4, misleads: 6, polls: 5, happened: 5 },
};
const mistakes = (input: unknown) =>
  PriorityConfig.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the weights of a priority', () => {
  it('need not be set', () => {
    expect(PriorityConfig.parse({})).toEqual({});
    expect(PriorityConfig.parse({ weights: { ...weights, happened: 1, incident: 4 } }).weights).toMatchObject({
      incident: 4,
    });
  });

  // Installations that set the ten parts there were before go on as they did.
  it('take a part that came later for worth nothing where it is not set', () => {
    expect(PriorityConfig.parse({ weights })).toEqual({ weights: { ...weights, incident: 0 } });
  });

  it('add up to 100, and say what to change where they do not', () => {
    expect(mistakes({ weights: { ...weights, severity: 55 } })).toEqual([
      'weights: must add up to 100 and add up to 110; take 10 away',
    ]);
    expect(mistakes({ weights: { ...weights, polls: 0 } })[0]).toContain('add up to 95; add 5');
  });

  it('are all there, and none below nothing', () => {
    const { reach: _, ...some } = weights;
    expect(mistakes({ weights: some })[0]).toContain('weights.reach');
    expect(mistakes({ weights: { ...weights, burst: -1 } })[0]).toContain('weights.burst: must not be below 0');
    expect(mistakes({ weights: { ...weights, virality: 1 } })[0]).toContain('virality');
  });

  it('know three reasons to wait, as shares', () => {
    expect(PriorityConfig.parse({ relief: { denied: 0 } })).toEqual({ relief: { denied: 0 } });
    expect(mistakes({ relief: { answered: 50 } })).toEqual(['relief.answered: must be at most 1']);
  });
});
