import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { EvidenceStore } from './port.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const about = (fetchedAt: string) => ({
  url: 'https://example.org/a',
  fetchedAt,
  headers: { 'content-type': 'text/xml' },
});

/** What every evidence store promises. `corrupt` changes the stored bytes behind the store's back. */
export function describeEvidenceStore(
  name: string,
  open: () => Promise<{ store: EvidenceStore; corrupt(hash: string): Promise<void>; cleanUp(): Promise<void> }>,
): void {
  describe(`evidence: ${name}`, () => {
    const opened: Awaited<ReturnType<typeof open>>[] = [];
    const fresh = async () => {
      const one = await open();
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.cleanUp();
    });

    it('gives back what was put, by its hash', async () => {
      const { store } = await fresh();
      const hash = await store.put(bytes('<rss/>'), about('2014-11-30T06:00:00Z'));
      expect(hash).toBe(createHash('sha256').update('<rss/>').digest('hex'));
      const found = await store.get(hash);
      expect(Buffer.from(found?.bytes ?? []).toString()).toBe('<rss/>');
      expect(found?.about).toEqual(about('2014-11-30T06:00:00Z'));
    });

    it('knows nothing of other names', async () => {
      const { store } = await fresh();
      expect(await store.get('0'.repeat(64))).toBeUndefined();
      expect(await store.get('../../etc/passwd')).toBeUndefined();
    });

    it('tells that bytes were changed', async () => {
      const { store, corrupt } = await fresh();
      const hash = await store.put(bytes('as published'), about('2014-11-30T06:00:00Z'));
      await corrupt(hash);
      await expect(store.get(hash)).rejects.toMatchObject({ code: 'log-corrupt' });
    });

    it('expires what is old and was not put again', async () => {
      const { store } = await fresh();
      const old = await store.put(bytes('old'), about('2014-01-01T00:00:00Z'));
      const again = await store.put(bytes('again'), about('2014-01-01T00:00:00Z'));
      await store.put(bytes('again'), about('2014-11-30T00:00:00Z'));
      expect(await store.expire('2014-06-01T00:00:00Z')).toBe(1);
      expect(await store.get(old)).toBeUndefined();
      expect(await store.get(again)).toBeDefined();
    });
  });
}
