import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Minutes, minutesKept, withMinute } from './minutes.ts';
import { tempoOf } from './tempo.ts';
import { type Talk, talked, usualRate } from './usual.ts';

const usual = 4 / 1440;
const minute = 60_000;
/** Claims in each of so many minutes, from minute 0 on. */
const steady = (minutes: number, claims: number): Minutes =>
  Array.from({ length: minutes }, (_, at) => [at, claims] as const);
const heard = (minutes: Minutes) => ({ minutes, first: minutes[0]?.[0] ?? 0 });

describe('the tempo of a rumour', () => {
  it('is no burst where it is said as fast as ever, however fast that is', () => {
    for (const claims of [1, 5, 40]) {
      const tempo = tempoOf(heard(steady(120, claims)), 119 * minute, usual);
      expect(tempo.warm).toBe(true);
      expect(tempo.lately).toBe(10 * claims);
      expect(tempo.bursting).toBe(false);
    }
  });

  it('expects what it was said before, also when it is young', () => {
    const { expected } = tempoOf(heard(steady(110, 6)), 109 * minute, usual);
    expect(expected).toBeGreaterThan(40);
    expect(expected).toBeLessThan(61);
  });

  it('is a burst when it is said five times as often as before, and none an hour and a half later', () => {
    const calm = steady(110, 2);
    const burst = [...calm, ...Array.from({ length: 10 }, (_, at) => [110 + at, 10] as const)];
    expect(tempoOf(heard(calm), 109 * minute, usual).bursting).toBe(false);
    expect(tempoOf(heard(burst), 119 * minute, usual)).toMatchObject({ bursting: true, warm: true, lately: 100 });
    expect(tempoOf(heard(burst), 209 * minute, usual)).toMatchObject({ bursting: false, lately: 0 });
  });

  it('takes more to call a young rumour a burst, and never fewer than five claims', () => {
    const young = (claims: number) => tempoOf(heard([[100, claims]]), 101 * minute, usual);
    expect(young(4)).toMatchObject({ warm: false, bursting: false });
    expect(young(12)).toMatchObject({ warm: false, bursting: true });
  });

  it('is a number for a rumour that nobody says', () => {
    expect(Object.values(tempoOf({ minutes: [], first: Number.MAX_SAFE_INTEGER }, 0, usual))).not.toContain(Number.NaN);
  });
});

describe('minutes', () => {
  it('are the same in whatever order claims come in, and bounded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 400 }), (list) => {
        const of = (order: readonly number[]) => order.reduce<Minutes>((all, one) => withMinute(all, one), []);
        const forward = of(list);
        expect(forward.length).toBeLessThanOrEqual(minutesKept);
        expect(forward.map(([one]) => one)).toEqual([...forward.map(([one]) => one)].sort((a, b) => a - b));
        if (new Set(list).size <= minutesKept) expect(of([...list].reverse())).toEqual(forward);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  it('can be taken away again', () => {
    expect(withMinute(withMinute([], 7, 3), 7, -3)).toEqual([]);
    expect(withMinute([[7, 3]], 7, -1)).toEqual([[7, 2]]);
    expect(withMinute([], 7, -1)).toEqual([]);
  });
});

describe('what is usual in a jurisdiction', () => {
  it('is four times a day before anything is known, and learnt from a day', () => {
    expect(usualRate(undefined)).toBeCloseTo(usual);
    let talk: Talk | undefined;
    for (let i = 0; i < 1000; i += 1) talk = talked(talk, i * minute, i % 20 === 0);
    expect(usualRate(talk) * 1440).toBeGreaterThan(15);
    expect(talk?.hours.length).toBeLessThanOrEqual(24);
  });

  it('is bounded, so that a flood of copies hides no burst', () => {
    let talk: Talk | undefined;
    for (let i = 0; i < 50_000; i += 1) talk = talked(talk, i * 72, false);
    const burst = tempoOf(heard([[100, 14]]), 101 * minute, usualRate(talk));
    expect(burst.bursting).toBe(true);
  });
});
