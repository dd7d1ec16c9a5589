import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { EvidenceStore } from './port.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: { bytes: Uint8Array } | undefined) => found && Buffer.from(found.bytes).toString();
const hashOf = (piece: string) => createHash('sha256').update(piece).digest('hex');
const today = '2014-11-30T06:00:00.000Z';
const tonight = '2014-11-30T18:00:00.000Z';
const nextYear = '2015-11-30T06:00:00.000Z';

/** A place for evidence that can be opened more than once, as several processes do, and after a crash. */
export interface EvidencePlace {
  open(): Promise<EvidenceStore>;
  /** Changes kept bytes behind the store's back. */
  corrupt(sha256: string): Promise<void>;
  cleanUp(): Promise<void>;
}

/** What every evidence store promises. */
export function describeEvidenceStore(name: string, place: () => Promise<EvidencePlace>): void {
  describe(`evidence: ${name}`, () => {
    const places: EvidencePlace[] = [];
    const stores: EvidenceStore[] = [];
    const fresh = async () => {
      const one = await place();
      places.push(one);
      const open = async () => {
        const store = await one.open();
        stores.push(store);
        return store;
      };
      return { store: await open(), open, corrupt: one.corrupt };
    };
    const holdOne = async (store: EvidenceStore, piece: string, until = tonight) =>
      (await store.hold([bytes(piece)], until))[0] as string;
    const listed = async (store: EvidenceStore) => {
      const all = [];
      for await (const piece of store.list()) all.push(piece);
      return all.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    };
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
      for (const one of places.splice(0)) await one.cleanUp();
    });

    it('names each piece by its hash, in order', async () => {
      const { store } = await fresh();
      expect(await store.hold([bytes('a'), bytes('b'), bytes('')], tonight)).toEqual(['a', 'b', ''].map(hashOf));
      expect(await store.hold([], tonight)).toEqual([]);
    });

    it('shows what is kept and nothing of what is only held', async () => {
      const { store } = await fresh();
      const hash = await holdOne(store, '<item/>');
      const other = await holdOne(store, '<item>unflagged</item>');
      expect(await store.get(hash)).toBeUndefined();
      expect(await store.keep(hash, nextYear)).toBe(true);
      expect(text(await store.get(hash))).toBe('<item/>');
      expect(await store.get(other)).toBeUndefined();
      expect(await listed(store)).toEqual([{ sha256: hash, size: 7, until: nextYear }]);
    });

    it('keeps what was held before it was opened again, as after a crash', async () => {
      const { store, open } = await fresh();
      const hash = await holdOne(store, 'held');
      const again = await open();
      expect(await again.keep(hash, nextYear)).toBe(true);
      expect(text(await again.get(hash))).toBe('held');
    });

    it('keeps what another process holds, while both run', async () => {
      const { store, open } = await fresh();
      const other = await open();
      const [first, second] = [await holdOne(store, 'first'), await holdOne(store, 'second')];
      expect([await other.keep(first, nextYear), await other.keep(second, nextYear)]).toEqual([true, true]);
      const third = await holdOne(store, 'third');
      expect(await other.keep(third, nextYear)).toBe(true);
      expect(text(await store.get(third))).toBe('third');
    });

    it('keeps once what is kept twice, and for the longer time', async () => {
      const { store } = await fresh();
      const hash = await holdOne(store, 'twice');
      await store.keep(hash, nextYear);
      expect(await store.keep(hash, tonight)).toBe(true);
      expect((await store.get(hash))?.until).toBe(nextYear);
      await store.keep(hash, '2016-01-01T00:00:00.000Z');
      expect((await store.get(hash))?.until).toBe('2016-01-01T00:00:00.000Z');
    });

    it('knows nothing of other names', async () => {
      const { store } = await fresh();
      for (const name of ['0'.repeat(64), '../../etc/passwd', '', 'A'.repeat(64)]) {
        expect(await store.get(name)).toBeUndefined();
        expect(await store.keep(name, nextYear)).toBe(false);
      }
    });

    it('forgets what was held too long, and keeps what is kept', async () => {
      const { store, open } = await fresh();
      const [kept, old] = [await holdOne(store, 'kept'), await holdOne(store, 'old')];
      const young = await holdOne(store, 'young', nextYear);
      await store.keep(kept, nextYear);
      expect(await store.expire(today)).toEqual({ held: 0, kept: 0 });
      expect((await store.expire('2014-12-01T06:00:00.000Z')).held).toBeGreaterThan(0);
      for (const one of [store, await open()]) {
        expect(await one.keep(old, nextYear)).toBe(false);
        expect(await one.keep(young, nextYear)).toBe(true);
        expect(text(await one.get(kept))).toBe('kept');
      }
    });

    it('deletes what was kept until then, and says how many', async () => {
      const { store } = await fresh();
      const hash = await holdOne(store, 'kept');
      await store.keep(hash, nextYear);
      expect((await store.expire('2015-11-30T05:59:59.000Z')).kept).toBe(0);
      expect((await store.expire('2015-12-01T00:00:00.000Z')).kept).toBe(1);
      expect(await store.get(hash)).toBeUndefined();
      expect(await listed(store)).toEqual([]);
    });

    it('tells that kept bytes were changed', async () => {
      const { store, corrupt } = await fresh();
      const hash = await holdOne(store, 'as published');
      await store.keep(hash, nextYear);
      await corrupt(hash);
      await expect(store.get(hash)).rejects.toMatchObject({ code: 'log-corrupt' });
    });

    it('takes many at once from many sides', async () => {
      const { store } = await fresh();
      const names = Array.from({ length: 200 }, (_, i) => `piece ${i}`);
      const hashes = (await Promise.all(names.map((piece) => store.hold([bytes(piece)], tonight)))).flat();
      expect(hashes).toEqual(names.map(hashOf));
      expect(await Promise.all(hashes.map((hash) => store.keep(hash, nextYear)))).toEqual(hashes.map(() => true));
      expect(await listed(store)).toHaveLength(200);
    });
  });
}
