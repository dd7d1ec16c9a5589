import type { RumourDetail } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { spreadSeries } from './spread-series.ts';

const at = (minute: number) => new Date(Date.UTC(2014, 10, 30, 18, minute)).toISOString();
const claim = (language: string, minute: number, stance = 'asserts') =>
  ({
    claim: { language, stance, post: { fetchedAt: at(minute) } },
    join: { kind: 'first' },
  }) as RumourDetail['claims'][number];
const spread = (byLanguage: Record<string, number>, ...points: [number, number][]): RumourDetail['spread'] => ({
  intervalSeconds: 60,
  series: points.map(([minute, claims]) => ({ at: at(minute), claims })),
  byLanguage,
  bySource: {},
});

test('fills the empty spans in', () => {
  expect(spreadSeries({ spread: spread({ ro: 3 }, [0, 2], [3, 1]), claims: [] }).total).toEqual([2, 0, 0, 1]);
});

test('tells languages apart when every claim is there, most first', () => {
  const { lines, total } = spreadSeries({
    spread: spread({ ro: 2, ru: 1 }, [0, 2], [1, 1]),
    claims: [claim('ru', 0), claim('ro', 0), claim('ro', 1)],
  });
  expect(lines).toEqual([
    { language: 'ro', claims: [1, 1] },
    { language: 'ru', claims: [1, 0] },
  ]);
  expect(total).toEqual([2, 1]);
});

test('trusts the claims over counts that miss some of them', () => {
  expect(
    spreadSeries({ spread: spread({ ro: 2 }, [0, 0], [1, 1]), claims: [claim('ro', 0), claim('ro', 1)] }).total,
  ).toEqual([1, 1]);
});

test('passages that deny or ask are no spread', () => {
  const claims = [claim('ro', 0), claim('ro', 0, 'denies'), claim('ro', 5, 'questions')];
  expect(spreadSeries({ spread: spread({ ro: 1 }, [0, 1]), claims }).total).toEqual([1]);
});

test('draws one line when only some of the claims were sent', () => {
  const { lines } = spreadSeries({ spread: spread({ ru: 5 }, [0, 5]), claims: [claim('ru', 0)] });
  expect(lines).toEqual([{ language: null, claims: [5] }]);
});

test('nothing gives nothing', () => {
  expect(spreadSeries({ spread: spread({}), claims: [] }).at).toEqual([]);
});
