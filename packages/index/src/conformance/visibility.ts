import { tlps } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import type { SearchIndex, SortField } from '../port.ts';
import { document, fill, listOf, names, queryOf, type Suite } from './suite.ts';

const words = 'the voting system was hacked by foreign servers';

/** Everything that a reader can learn from the index. */
async function view(index: SearchIndex, place: string): Promise<unknown> {
  const lists = [];
  for (const by of ['priority', 'at', 'claims', 'firstSeen', 'lastSeen', 'relevance'] as SortField[]) {
    for (const order of ['asc', 'desc'] as const) {
      for (const text of ['', 'hacked', 'hack* -queue', '"voting system"', '-priority:>90', '-wahlbetrug']) {
        lists.push(await index.list(listOf(place, text, { sort: { by, order }, limit: 3, highlight: true })));
      }
    }
  }
  const query = queryOf(place);
  const range = { intervalSeconds: 86_400, from: '2014-11-25T00:00:00Z', to: '2014-12-05T00:00:00Z' };
  return {
    lists,
    facets: await index.facets(query, ['category', 'state', 'verdict', 'source', 'language', 'area', 'stance']),
    over: await index.countsOverTime(query, { ...range, by: 'category' }),
    similar: await index.similar(query, words, 10),
  };
}

export function describeVisibility(suite: Suite): void {
  describe('visibility', () => {
    it('shows a reader nothing of what is marked narrower: with it and without it, every answer is the same', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const shown = Array.from({ length: 8 }, (_, i) =>
        document(place, `n${i}`, {
          text: i % 2 === 0 ? words : `${words} and the queue is long ${i}`,
          language: 'en',
          category: 'tech.hack',
          source: `s${i % 3}`,
          priority: i % 4,
          claims: i,
          at: `2014-11-${26 + (i % 4)}T06:00:00Z`,
        }),
      );
      await fill(index, shown);
      const before = await view(index, place);
      const hidden = tlps.slice(1).flatMap((tlp, i) =>
        [0, 1, 2].map((k) =>
          document(place, `hidden-${i}-${k}`, {
            title: words,
            text: `${words} wahlbetrug ${i}`,
            language: k === 0 ? 'de' : 'en',
            category: k === 1 ? 'res.count' : 'tech.hack',
            source: 's-hidden',
            area: 'Bunker',
            state: 'open',
            priority: 95 - k,
            claims: 3,
            at: '2014-11-28T06:00:00Z',
            tlp,
          }),
        ),
      );
      await fill(index, hidden);
      expect(await view(index, place)).toEqual(before);
    });

    it('shows each clearance its own mark and the wider ones', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(
        index,
        tlps.map((tlp, i) => document(place, `n${i}`, { tlp })),
      );
      for (const [i, clearance] of tlps.entries()) {
        const found = await names(index, listOf(place, '', { clearance }));
        expect(found).toEqual(tlps.slice(0, i + 1).map((_, k) => `n${k}`));
      }
    });

    it('hides a document as soon as it is marked narrower', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'a', { title: words, language: 'en', category: 'tech.hack' })]);
      await fill(index, [
        document(place, 'a', { title: words, language: 'en', category: 'tech.hack', tlp: 'TLP:RED' }, 2),
      ]);
      expect(await names(index, listOf(place, 'hacked'))).toEqual([]);
      expect(await index.facets(queryOf(place), ['category'])).toEqual({ category: [] });
    });

    it('keeps jurisdictions and kinds apart', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const other = suite.place();
      await fill(index, [
        document(place, 'mine', { title: words, language: 'en', category: 'tech.hack' }),
        document(other, 'theirs', { title: words, language: 'en', category: 'tech.hack' }),
        document(place, 'claim', { text: words, language: 'en' }, 1, 'claim'),
      ]);
      expect(await names(index, listOf(place, 'hacked'))).toEqual(['mine']);
      expect(await names(index, listOf(place, 'hacked', { kind: 'claim' }))).toEqual(['claim']);
      expect(await names(index, listOf(place, `rumour:${other}-theirs`))).toEqual([]);
      expect(await index.facets(queryOf(place), ['category'])).toEqual({
        category: [{ value: 'tech.hack', count: 1 }],
      });
      expect((await index.similar(queryOf(place), words, 5)).map((hit) => hit.body.name)).toEqual(['mine']);
    });
  });
}
