import { describe, expect, it } from 'vitest';
import { document, fill, listOf, names, type Suite } from './suite.ts';

export function describeWriting(suite: Suite): void {
  describe('writing', () => {
    it('gives back what was written, at once', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const written = document(place, 'a', { title: 'The system was hacked' }, 7);
      expect(await index.upsert([written])).toEqual([{ outcome: 'written' }]);
      expect(await index.get('rumour', written.id)).toMatchObject({ id: written.id, version: 7, body: written.body });
      expect(await index.get('claim', written.id)).toBeUndefined();
      expect(await index.get('rumour', `${place}-nothing`)).toBeUndefined();
    });

    it('keeps the newest version, whatever the order and number of deliveries', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const version = (n: number) => document(place, 'a', { state: n === 3 ? 'open' : 'new', title: `words${n}` }, n);
      const deliveries = [2, 1, 3, 3, 1, 2].map(version);
      const outcomes = [];
      for (const one of deliveries) outcomes.push(...(await index.upsert([one])));
      expect(outcomes.map((one) => one.outcome)).toEqual(['written', 'older', 'written', 'older', 'older', 'older']);
      await index.refresh();
      expect(await index.get('rumour', `${place}-a`)).toMatchObject({ version: 3 });
      expect(await names(index, listOf(place, 'state:open words3'))).toEqual(['a']);
      expect(await names(index, listOf(place, 'state:new'))).toEqual([]);
      expect(await names(index, listOf(place, 'words2'))).toEqual([]);
    });

    it('keeps the newest of several versions in one delivery', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const results = await index.upsert([2, 5, 4].map((n) => document(place, 'a', {}, n)));
      expect(results.map((one) => one.outcome)).toEqual(['written', 'written', 'older']);
      expect(await index.get('rumour', `${place}-a`)).toMatchObject({ version: 5 });
    });

    it('forgets the former values of a document', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'a', { sources: ['s1', 's2'], flags: ['satire'], category: 'tech.hack' })]);
      await fill(index, [document(place, 'a', { sources: ['s2', 's3'] }, 2)]);
      const query = listOf(place);
      expect(await index.facets(query, ['source', 'category'])).toEqual({
        source: [
          { value: 's2', count: 1 },
          { value: 's3', count: 1 },
        ],
        category: [],
      });
      expect(await names(index, listOf(place, 'source:s1'))).toEqual([]);
      expect(await names(index, listOf(place, 'flag:satire'))).toEqual([]);
    });

    it('answers for each document: refuses what can never be taken, and takes the rest', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const results = await index.upsert([
        document(place, 'good'),
        document(place, 'bad-instant', { at: 'yesterday' }),
        document(place, 'bad-number', { priority: Number.NaN }),
        document(place, 'bad-version', {}, -1),
        { ...document(place, 'x'), id: 'x'.repeat(600) },
        document(place, 'bad-word', { category: 'c'.repeat(40_000) }),
        document(place, 'also-good', { title: `${'long '.repeat(50_000)}` }),
      ]);
      expect(results.map((one) => one.outcome)).toEqual([
        'written',
        'refused',
        'refused',
        'refused',
        'refused',
        'refused',
        'written',
      ]);
      for (const one of results) if (one.outcome === 'refused') expect(one.reason).toMatch(/\w+: .+/);
      expect(await index.get('rumour', `${place}-bad-instant`)).toBeUndefined();
    });

    it('says busy and loses nothing while it cannot write', async (context) => {
      const { makeBusy } = suite.opened();
      if (makeBusy === undefined) return context.skip('this opening has no way to make the index busy');
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'before')]);
      const end = await makeBusy();
      const during = [document(place, 'during'), document(place, 'refused', { at: 'never' })];
      try {
        expect((await index.upsert(during)).map((one) => one.outcome)).toEqual(['busy', 'refused']);
        expect(await names(index, listOf(place))).toEqual(['before']);
      } finally {
        await end();
      }
      await fill(index, during.slice(0, 1));
      expect(await names(index, listOf(place))).toEqual(['before', 'during']);
    });

    it('takes bodies, words and keys as they are', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const body = {
        deep: [{ a: null, b: [1, 2.5, true] }],
        'a.b': { $where: '1' },
        mixed: [1, 'x', {}],
        text: '\u0000🔥',
      };
      const mixed = { ...body, deep: 'now a text', mixed: { x: 1 } };
      const [a, b] = [document(place, 'a'), document(place, 'b')];
      await fill(index, [
        { ...a, body },
        { ...b, body: mixed },
      ]);
      expect((await index.get('rumour', a.id))?.body).toEqual(body);
      expect((await index.get('rumour', b.id))?.body).toEqual(mixed);
    });

    it('is the same after it was opened again', async (context) => {
      const { reopen } = suite.opened();
      if (reopen === undefined) return context.skip('this opening cannot be opened again');
      const place = suite.place();
      await fill(suite.index(), [document(place, 'a', { title: 'hacked' })]);
      const again = await reopen();
      expect(await again.ensure()).toEqual({ made: false });
      expect(await names(again, listOf(place, 'hacked'))).toEqual(['a']);
    });
  });
}
