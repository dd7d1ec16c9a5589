import { describe, expect, it } from 'vitest';
import { keyIn, readAll, record, type Suite, text, unique, until } from './suite.ts';

export function describeForgetting(suite: Suite): void {
  describe('what is kept until it is read', () => {
    const partition = 2;

    it('is gone when its reader has committed past it and not before, and later records stand where they stood', async () => {
      const key = keyIn(suite, partition, unique('forget'));
      const mine = async () =>
        (await readAll(suite.log(), 'posts', partition)).filter((one) => one.key === key).map(text);
      await suite.log().append([record('posts', key, 'one'), record('posts', key, 'two')]);
      const unread = await suite.log().committed('detector', 'posts');
      if (unread[partition] === undefined) {
        await suite.log().compact(Date.now(), ['posts']);
        expect(await mine()).toEqual(['one', 'two']);
      }
      const [end] = (await suite.log().ends('posts')).slice(partition) as [number];
      const reader = await suite.log().subscribe({
        group: 'detector',
        topics: ['posts'],
        from: 'beginning',
        handler: async () => {},
      });
      const isRead = async () => ((await suite.log().committed('detector', 'posts'))[partition] ?? 0) >= end;
      await until(suite, 'the reader to have committed', isRead);
      await reader.stop();
      const [third] = await suite.log().append([record('posts', key, 'three')]);
      await suite.log().compact(Date.now(), ['claims']);
      expect(await mine()).toEqual(['one', 'two', 'three']);
      await suite.log().compact(Date.now(), ['posts']);
      expect(await mine()).toEqual(['three']);
      await suite.log().compact(Date.now(), ['posts']);
      const left = await readAll(suite.log(), 'posts', partition);
      expect(left.find((one) => one.key === key)?.offset).toBe(third?.offset);
      expect((await suite.log().ends('posts'))[partition]).toBe((third?.offset ?? 0) + 1);
    });

    it('is left out by whoever reads from before it', async () => {
      const key = keyIn(suite, partition, unique('late'));
      const [position] = await suite.log().append([record('posts', key, 'last')]);
      const seen: (string | null)[] = [];
      const late = await suite.log().subscribe({
        group: unique('late-group'),
        topics: ['posts'],
        from: 'beginning',
        handler: async ({ records }) => void seen.push(...records.filter((one) => one.key === key).map(text)),
      });
      await until(suite, 'the record after what is gone', () => seen.includes('last'));
      await late.stop();
      expect((await readAll(suite.log(), 'posts', partition)).at(-1)?.offset).toBe(position?.offset);
    });
  });
}
