import { describe, expect, it } from 'vitest';
import { document, fill, queryOf, type Suite } from './suite.ts';

export function describeCounting(suite: Suite): void {
  describe('counting', () => {
    it('counts values, most frequent first, ties by value, as many as asked for', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'a', {
          category: 'tech.hack',
          sources: ['s1', 's2'],
          source: 's1',
          language: 'ro',
          languages: ['ru'],
        }),
        document(place, 'b', { category: 'tech.hack', source: 's2', state: 'open' }),
        document(place, 'c', { category: 'reg.purge', state: 'new' }),
        document(place, 'd', { category: 'ball.ink', state: 'open', text: 'ink', language: 'en' }),
      ]);
      expect(await index.facets(queryOf(place), ['category', 'source', 'language', 'state', 'area'], 2)).toEqual({
        category: [
          { value: 'tech.hack', count: 2 },
          { value: 'ball.ink', count: 1 },
        ],
        source: [
          { value: 's2', count: 2 },
          { value: 's1', count: 1 },
        ],
        language: [
          { value: 'en', count: 1 },
          { value: 'ro', count: 1 },
        ],
        state: [
          { value: 'open', count: 2 },
          { value: 'new', count: 1 },
        ],
        area: [],
      });
      expect(await index.facets(queryOf(place, 'ink'), ['category'])).toEqual({
        category: [{ value: 'ball.ink', count: 1 }],
      });
    });

    it('counts over time, empty buckets included, split by a field', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const at = (time: string) => `2014-11-30T${time}Z`;
      await fill(index, [
        document(place, 'before', { at: at('05:59:59.999') }),
        document(place, 'a', { at: at('06:00:00'), category: 'tech.hack' }),
        document(place, 'b', { at: at('06:59:59.999'), category: 'reg.purge' }),
        document(place, 'c', { at: at('08:30:00'), category: 'tech.hack' }),
        document(place, 'd', { at: at('08:31:00') }),
        document(place, 'after', { at: at('09:00:00') }),
      ]);
      const range = { intervalSeconds: 3600, from: at('06:00:00'), to: at('09:00:00') };
      expect(await index.countsOverTime(queryOf(place), { ...range, by: 'category' })).toEqual({
        intervalSeconds: 3600,
        series: [
          { at: at('06:00:00.000'), count: 2, by: { 'reg.purge': 1, 'tech.hack': 1 } },
          { at: at('07:00:00.000'), count: 0, by: {} },
          { at: at('08:00:00.000'), count: 2, by: { 'tech.hack': 1 } },
        ],
      });
      const uneven = await index.countsOverTime(queryOf(place), { ...range, from: at('06:30:00'), to: at('08:31:00') });
      expect(uneven.series.map(({ count }) => count)).toEqual([1, 0, 1]);
      const none = await index.countsOverTime(queryOf(`${place}-x`), range);
      expect(none.series.map(({ count }) => count)).toEqual([0, 0, 0]);
    });

    it('refuses counts of too many buckets', async () => {
      const range = { intervalSeconds: 1, from: '1970-01-01T00:00:00Z', to: '2014-11-30T00:00:00Z' };
      await expect(suite.index().countsOverTime(queryOf(suite.place()), range)).rejects.toMatchObject({
        code: 'bad-request',
      });
    });
  });
}
