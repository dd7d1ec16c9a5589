import { expect, it } from 'vitest';
import { calmest, turnsWithin } from './timetable.ts';

it('finds the moment farthest from all that are taken', () => {
  expect(calmest([], 900, 1000)).toBe(1000);
  expect(calmest([1000], 900, 1000)).toBe(900);
  expect(calmest([880], 900, 1000)).toBe(1000);
  expect(calmest([1010, 890], 900, 1000)).toBe(950);
  expect(calmest([905, 925, 965, 990], 900, 1000)).toBe(945);
  // Far outside it is all the same where, as long as it is far.
  expect(calmest([100, 5000], 900, 1000)).toBe(1000);
  expect(calmest([905, 905], 900, 1000)).toBe(1000);
});

it('lets those who began together come evenly after some turns', () => {
  const others = Array.from({ length: 8 }, (_, i) => ({ due: i, interval: 1000 }));
  for (let round = 0; round < 40; round += 1) {
    for (const one of others) {
      const now = one.due;
      const rest = others.filter((other) => other !== one);
      one.due = calmest(turnsWithin(rest, now + 800, now + 1100), now + 900, now + 1000);
      one.interval = one.due - now;
    }
  }
  const phases = others.map(({ due }) => due).sort((a, b) => a - b);
  const gaps = phases.slice(1).map((at, i) => at - (phases[i] as number));
  expect(Math.min(...gaps)).toBeGreaterThan(60);
});

it('knows the turns of a stretch from those before it', () => {
  expect([...turnsWithin([{ due: 40, interval: 100 }], 200, 260)]).toEqual([240]);
  expect([...turnsWithin([{ due: 240, interval: 1000 }], 200, 260)]).toEqual([240]);
  expect([...turnsWithin([{ due: 10 }, { due: 300, interval: 5 }], 200, 260)]).toEqual([250]);
  // However short an interval is, it has two turns in a stretch at most.
  expect([...turnsWithin([{ due: 200, interval: 1 }], 200, 260)]).toEqual([200, 260]);
});
