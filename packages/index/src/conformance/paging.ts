import { HearsayError } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import type { SortField } from '../port.ts';
import { document, everyPage, fill, listOf, type Suite } from './suite.ts';

const sorts: readonly SortField[] = ['priority', 'firstSeen', 'lastSeen', 'claims', 'at', 'relevance'];

/** Many ties, and some without the field. */
const documents = (place: string) =>
  Array.from({ length: 23 }, (_, i) =>
    document(place, `n${String(i).padStart(2, '0')}`, {
      title: i % 2 === 0 ? 'polls' : 'other',
      text: 'polls close',
      language: 'en',
      at: new Date(Date.UTC(2014, 10, 20 + (i % 4))).toISOString(),
      ...(i % 5 === 0
        ? {}
        : {
            priority: (i % 3) - 0.5,
            claims: i % 4,
            firstSeen: new Date(Date.UTC(1969, 11, 30 + (i % 3))).toISOString(),
            lastSeen: new Date(Date.UTC(2014, 10, 1 + (i % 3))).toISOString(),
          }),
    }),
  );

export function describePaging(suite: Suite): void {
  describe('paging', () => {
    it('neither repeats nor loses a document, in every order, with ties and absent fields', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const all = documents(place);
      await fill(index, all);
      for (const by of sorts) {
        for (const order of ['asc', 'desc'] as const) {
          const query = listOf(place, 'polls', { sort: { by, order }, limit: 4 });
          const found = await everyPage(index, query);
          expect([by, order, [...found].sort()]).toEqual([by, order, all.map((one) => one.body.name)]);
          const whole = await index.list({ ...query, limit: 100 });
          expect(whole.hits.map((hit) => hit.body.name)).toEqual(found);
          expect(whole).not.toHaveProperty('next');
          expect(whole.total).toBe(23);
          if (by === 'relevance') continue;
          const value = (name: string) => {
            const { fields } = all.find((one) => one.body.name === name)!;
            const raw = fields[by];
            return raw === undefined ? undefined : typeof raw === 'number' ? raw : Date.parse(raw);
          };
          const expected = [...all]
            .sort((a, b) => {
              const [x, y] = [value(a.body.name as string), value(b.body.name as string)];
              const sign = order === 'asc' ? 1 : -1;
              if (x !== y) return x === undefined ? 1 : y === undefined ? -1 : sign * (x - y);
              return sign * (a.id < b.id ? -1 : 1);
            })
            .map((one) => one.body.name);
          expect([by, order, found]).toEqual([by, order, expected]);
        }
      }
    });

    it('goes on where it was when documents come in between', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, documents(place));
      const query = listOf(place, '', { limit: 10 });
      const first = await index.list(query);
      await fill(index, [document(place, 'early', { at: '2013-01-01T00:00:00Z' })]);
      const second = await index.list({ ...query, cursor: first.next! });
      const third = await index.list({ ...query, cursor: second.next! });
      const found = [...first.hits, ...second.hits, ...third.hits].map((hit) => hit.id);
      expect(new Set(found).size).toBe(23);
      expect(found).not.toContain(`${place}-early`);
    });

    it('refuses cursors that it did not give out for this query', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, documents(place));
      const query = listOf(place, '', { limit: 2 });
      const { next } = await index.list(query);
      const codeOf = (cursor: string, more = query) =>
        index.list({ ...more, cursor }).then(
          () => 'taken',
          (error) => (error instanceof HearsayError ? error.code : String(error)),
        );
      expect(await codeOf(next!)).toBe('taken');
      for (const bad of ['', 'x', `${next}A`, next!.slice(0, -2), 'W251bGwsIiJd', '{"a":1}']) {
        expect([bad, await codeOf(bad)]).toEqual([bad, 'bad-cursor']);
      }
      expect(await codeOf(next!, { ...query, jurisdiction: 'elsewhere' })).toBe('bad-cursor');
      expect(await codeOf(next!, { ...query, clearance: 'TLP:RED' })).toBe('bad-cursor');
    });
  });
}
