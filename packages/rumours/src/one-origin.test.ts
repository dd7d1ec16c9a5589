import { describe, expect, it } from 'vitest';
import { type Carried, foldByOrigin, originOf } from './one-origin.ts';

const alone: Carried = { state: 'new', sources: { tips: 1 }, authors: 1 };

describe('what one origin alone carries', () => {
  it('is met in one source, by one author at most, and nobody works on it', () => {
    expect(originOf(alone)).toBe('tips');
    expect(originOf({ ...alone, authors: 0 })).toBe('tips');
    expect(originOf({ ...alone, authors: 2 })).toBeUndefined();
    expect(originOf({ ...alone, sources: { tips: 1, feed: 1 } })).toBeUndefined();
    expect(originOf({ ...alone, state: 'open' })).toBeUndefined();
    expect(originOf({ ...alone, assignee: 'ana' as never })).toBeUndefined();
  });
});

describe('foldByOrigin', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ score: (i * 7) % 40, ...alone }));
  const feed = { score: 20, ...alone, sources: { feed: 1 } };
  const before = (a: { score: number }, b: { score: number }) => a.score > b.score;

  it('keeps the first of each origin, whatever order they come in, and says how many stand behind', () => {
    for (const list of [[...many, feed], [feed, ...many].reverse()]) {
      const { shown, folded, folds } = foldByOrigin(list, (one) => one, before, 3);
      const scores = shown.filter(({ sources }) => 'tips' in sources).map(({ score }) => score);
      expect(scores.sort((a, b) => b - a)).toEqual([39, 38, 37]);
      expect(shown).toContain(feed);
      expect([shown.length, folded.length]).toEqual([4, 37]);
      expect(folds).toMatchObject([{ origin: 'tips', count: 37, after: { score: 37 } }]);
    }
  });

  it('folds nothing where nobody has more than the share', () => {
    expect(foldByOrigin([feed, ...many.slice(0, 3)], (one) => one, before, 3)).toMatchObject({ folded: [], folds: [] });
  });
});
