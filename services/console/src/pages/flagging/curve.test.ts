import { confidenceSteps } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { countedBySteps, curveOf, pointAt, steps } from './curve.ts';

const cells = [
  { category: 'tech.hack' as const, language: 'en', flagged: 2, steps: { '10': 4, '40': 2 } },
  { category: 'proc.hours' as const, language: 'ro', flagged: 0, steps: { '10': 1 } },
];

describe('how many posts a threshold brings', () => {
  it('counts in the steps of the contracts', () => expect(steps).toBe(confidenceSteps));

  it('falls as the threshold rises, and says how many of them will be claims', () => {
    const curve = curveOf(countedBySteps(cells, '', ''), 2);
    expect(pointAt(curve, 0.02)?.perDay).toBe(3.5);
    expect(pointAt(curve, 0.5)).toMatchObject({ perDay: 1, precision: 0.81 });
    expect(pointAt(curve, 0.5)?.found).toBeCloseTo(1.62 / (1.62 + 5 * 0.21));
    expect(pointAt(curve, 0.98)).toMatchObject({ perDay: 0, precision: undefined });
  });

  it('is of one category and one language where they are chosen', () => {
    const of = (category: string, language: string) => curveOf(countedBySteps(cells, category, language), 1)[0]?.perDay;
    expect([of('tech.hack', ''), of('', 'ro'), of('tech.hack', 'ro')]).toEqual([6, 1, 0]);
  });

  it('is empty before anything was counted', () => {
    expect(pointAt(curveOf(countedBySteps([], '', ''), 0), 0.4)).toMatchObject({ perDay: 0, found: 0 });
  });
});
