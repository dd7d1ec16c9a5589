import { expect, it } from 'vitest';
import { calibrate, fitLogistic, type Row, scoreRow } from './logistic.ts';
import { minimise } from './minimise.ts';

const row = (positive: boolean, names: readonly string[], vector?: number[]): Row => ({
  features: new Map(names.map((name) => [name, 1])),
  vector: vector && Float32Array.from(vector),
  positive,
  weight: 1,
});

it('finds the lowest point of a bent valley', () => {
  const at = minimise(
    2,
    (x, gradient) => {
      const [a, b] = [x[0]!, x[1]!];
      gradient[0] = 2 * (a - 3) - 4 * a * (b - a * a);
      gradient[1] = 2 * (b - a * a);
      return (a - 3) ** 2 + (b - a * a) ** 2;
    },
    500,
    1e-12,
  );
  expect(at[0]).toBeCloseTo(3, 2);
  expect(at[1]).toBeCloseTo(9, 1);
});

it('weighs what tells the answer, leaves rare features out, and gives the same weights again', () => {
  const rows = [row(true, ['a', 'x']), row(true, ['a', 'rare']), row(false, ['b', 'x']), row(false, ['b'])];
  const settings = { l2: 0.01, rarest: 2 };
  const fit = fitLogistic(rows, settings);
  expect(fit.weights.get('a')).toBeGreaterThan(0.5);
  expect(fit.weights.get('b')).toBeLessThan(-0.5);
  expect(fit.weights.has('rare')).toBe(false);
  expect(fitLogistic(rows, settings)).toEqual(fit);
});

it('learns from vectors only where it is asked to, and from rows without one too', () => {
  const rows = [row(true, ['a'], [1, 0]), row(false, ['a'], [0, 1]), row(true, []), row(false, [])];
  expect(fitLogistic(rows, { l2: 0.01, rarest: 1 }).vector).toHaveLength(0);
  const fit = fitLogistic(rows, { l2: 0.01, vectorL2: 0.01, rarest: 1 });
  expect(scoreRow(fit, rows[0]!)).toBeGreaterThan(scoreRow(fit, rows[1]!));
});

it('calibrates to the share of positives', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({
    score: at % 2,
    positive: at % 2 === 1 && at % 3 > 0,
    weight: 1,
  }));
  const { slope, offset } = calibrate([...rows, { score: 0, positive: true, weight: 1 }]);
  const share = rows.filter((one) => one.score === 1 && one.positive).length / 50;
  expect(1 / (1 + Math.exp(-(slope + offset)))).toBeCloseTo(share, 1);
});

it('gives no weight a sign that it may not have', () => {
  const rows = [row(true, ['guard']), row(true, ['guard', 'a']), row(false, ['b']), row(false, ['a', 'b'])];
  const fit = fitLogistic(rows, { l2: 0.01, rarest: 1, signOf: (name) => (name === 'guard' ? -1 : 0) });
  expect(fit.weights.get('guard')).toBeCloseTo(0, 10);
  expect(fit.weights.get('b')).toBeLessThan(-0.5);
});
