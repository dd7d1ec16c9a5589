import { describe, expect, it } from 'vitest';
import type { Document, DocumentKind, SearchIndex } from '../port.ts';
import { document, fill, listOf, names, type Suite } from './suite.ts';

async function collect(index: SearchIndex, kind: DocumentKind, place: string): Promise<Document[]> {
  const found: Document[] = [];
  for await (const one of index.all(kind)) if (one.fields.jurisdiction === place) found.push(one);
  return found;
}

export function describeRebuilding(suite: Suite): void {
  describe('rebuilding', () => {
    it('gives every document of a kind, whole and in order of id', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const ids = Array.from({ length: 450 }, (_, i) => `n${(i * 7919) % 450}`);
      const documents = ids.map((id, i) =>
        document(
          place,
          id,
          { title: `words ${i}`, language: 'ro', sources: ['x'], priority: i / 7, tlp: 'TLP:RED' },
          i,
          'event',
        ),
      );
      await fill(index, documents);
      const found = await collect(index, 'event', place);
      expect(found).toEqual([...documents].sort((a, b) => (a.id < b.id ? -1 : 1)));
    });

    it('publishes a new generation at once, with what was written to the live one meanwhile', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'old', { title: 'old' }), document(place, 'kept', { title: 'kept' }, 1)]);
      const rebuild = await index.rebuild();
      expect(await rebuild.upsert([document(place, 'kept', { title: 'kept' }, 1), document(place, 'new')])).toEqual([
        { outcome: 'written' },
        { outcome: 'written' },
      ]);
      expect(await rebuild.upsert([document(place, 'kept', {}, 1)])).toEqual([{ outcome: 'older' }]);
      await fill(index, [document(place, 'live'), document(place, 'kept', { title: 'changed', state: 'open' }, 4)]);
      expect(await names(index, listOf(place))).toEqual(['kept', 'live', 'old']);
      expect(await index.get('rumour', `${place}-new`)).toBeUndefined();
      expect(await rebuild.upsert([document(place, 'kept', { title: 'late' }, 2)])).toHaveLength(1);
      await rebuild.publish();
      await index.refresh();
      expect(await names(index, listOf(place))).toEqual(['kept', 'live', 'new']);
      expect(await names(index, listOf(place, 'state:open changed'))).toEqual(['kept']);
      expect(await index.get('rumour', `${place}-kept`)).toMatchObject({ version: 4 });
      expect(await index.get('rumour', `${place}-old`)).toBeUndefined();
      expect(await index.upsert([document(place, 'kept', {}, 3)])).toEqual([{ outcome: 'older' }]);
    });

    it('goes on with cursors that were given out before', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const documents = ['a', 'b', 'c', 'd'].map((id) => document(place, id));
      await fill(index, documents);
      const first = await index.list(listOf(place, '', { limit: 2 }));
      const rebuild = await index.rebuild();
      await rebuild.upsert(documents);
      await rebuild.publish();
      await index.refresh();
      expect(await names(index, listOf(place, '', { limit: 2, cursor: first.next! }))).toEqual(['c', 'd']);
    });

    it('abandons a generation without a trace', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'old')]);
      const rebuild = await index.rebuild();
      await rebuild.upsert([document(place, 'new'), document(place, 'old', {}, 9)]);
      await rebuild.abandon();
      await index.refresh();
      expect(await names(index, listOf(place))).toEqual(['old']);
      expect(await index.get('rumour', `${place}-old`)).toMatchObject({ version: 1 });
      await rebuild.abandon();
    });

    it('lets a second rebuild take the place of one that was left lying', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const left = await index.rebuild();
      await left.upsert([document(place, 'left')]);
      const rebuild = await index.rebuild();
      await expect(left.publish()).rejects.toMatchObject({ code: 'index-unavailable' });
      await left.abandon();
      await rebuild.upsert([document(place, 'new')]);
      await rebuild.publish();
      await index.refresh();
      expect(await names(index, listOf(place))).toEqual(['new']);
    });
  });
}
