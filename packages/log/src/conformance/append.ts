import { describe, expect, it } from 'vitest';
import { partitionOf } from '../partition.ts';
import type { AppendRecord } from '../port.ts';
import { bytes, keyIn, readAll, record, type Suite, text, unique } from './suite.ts';

export function describeAppend(suite: Suite): void {
  describe('append', () => {
    it('resolves to where each record stands, in the order given', async () => {
      const key = unique('where');
      const given = Array.from({ length: 20 }, (_, n) =>
        record(n % 3 === 0 ? 'claims' : 'posts', `${key}/${n % 7}`, `value ${n}`, `id ${n}`),
      );
      const positions = await suite.log().append(given);
      expect(positions).toHaveLength(given.length);
      for (const [n, position] of positions.entries()) {
        const wanted = given[n]!;
        expect(position.topic).toBe(wanted.topic);
        expect(position.partition).toBe(partitionOf(wanted.key, suite.partitions));
        const [found] = await readAll(suite.log(), position.topic, position.partition, position.offset);
        expect(found).toMatchObject({ ...position, key: wanted.key, id: wanted.id });
        expect(text(found!)).toBe(`value ${n}`);
      }
    });

    it('takes an empty append', async () => {
      expect(await suite.log().append([])).toEqual([]);
    });

    it('keeps the order of a key, within an append and from one append to the next', async () => {
      const key = unique('order');
      for (let n = 0; n < 5; n += 1) {
        await suite.log().append([0, 1, 2].map((m) => record('posts', key, `${n * 3 + m}`)));
      }
      const all = await readAll(suite.log(), 'posts', partitionOf(key, suite.partitions));
      expect(all.filter((one) => one.key === key).map(text)).toEqual(Array.from({ length: 15 }, (_, n) => `${n}`));
    });

    it('gives a single writer of a partition offsets that follow each other', async () => {
      const key = unique('single');
      const offsets: number[] = [];
      for (let n = 0; n < 4; n += 1) {
        const positions = await suite.log().append([record('decisions', key, 'a'), record('decisions', key, 'b')]);
        offsets.push(...positions.map((position) => position.offset));
      }
      expect(offsets).toEqual(offsets.map((_, n) => offsets[0]! + n));
    });

    it('keeps ids, tombstones, empty and binary values, and keys in any script', async () => {
      const name = unique('alegător-виборець-投票者-🗳');
      const binary = Uint8Array.from({ length: 256 }, (_, n) => n);
      const partition = 1;
      const key = (n: number) => keyIn(suite, partition, `${name}/${n}`);
      const given: AppendRecord[] = [
        { topic: 'posts', key: key(0), value: binary, id: 'ид-🗳' },
        { topic: 'posts', key: key(1), value: null, id: '' },
        { topic: 'posts', key: key(2), value: new Uint8Array(0), id: 'x'.repeat(300) },
      ];
      const [first] = await suite.log().append(given);
      const found = await readAll(suite.log(), 'posts', partition, first!.offset);
      expect(found.map((one) => ({ topic: one.topic, key: one.key, id: one.id }))).toEqual(
        given.map((one) => ({ topic: one.topic, key: one.key, id: one.id })),
      );
      expect(Array.from(found[0]!.value ?? [])).toEqual(Array.from(binary));
      expect(found[1]!.value).toBeNull();
      expect(found[2]!.value).toHaveLength(0);
      for (const one of found) expect(Number.isFinite(one.appendedAt)).toBe(true);
    });

    it('does not mind what the caller does with the bytes after it resolved', async () => {
      const key = unique('reused');
      const value = bytes('before');
      const [position] = await suite.log().append([{ topic: 'posts', key, value, id: '' }]);
      value.fill(0);
      const [found] = await readAll(suite.log(), 'posts', position!.partition, position!.offset);
      expect(text(found!)).toBe('before');
    });

    it('takes records of 900 KB', async () => {
      const key = unique('big');
      const big = (n: number) => String.fromCharCode(97 + n).repeat(900_000);
      const positions = await suite.log().append([0, 1, 2].map((n) => record('claims', key, big(n))));
      const found = await readAll(suite.log(), 'claims', positions[0]!.partition, positions[0]!.offset);
      expect(found.map((one) => text(one) === big(found.indexOf(one)))).toEqual([true, true, true]);
    });

    it('takes many appends at once, each whole and in its own order', async () => {
      const name = unique('many');
      const value = 'v'.repeat(10_000);
      const appends = Array.from({ length: 300 }, (_, n) =>
        suite.log().append([0, 1, 2].map((m) => record('posts', `${name}/${n}`, `${m}${value}`, `${name}/${n}/${m}`))),
      );
      const positions = (await Promise.all(appends)).flat();
      expect(new Set(positions.map((one) => `${one.partition}/${one.offset}`)).size).toBe(900);
      const found = new Map<string, string[]>();
      for (let partition = 0; partition < suite.partitions; partition += 1) {
        for (const one of await readAll(suite.log(), 'posts', partition)) {
          if (one.key.startsWith(`${name}/`)) found.set(one.key, [...(found.get(one.key) ?? []), one.id]);
        }
      }
      expect(found.size).toBe(300);
      for (const [key, ids] of found) expect(ids).toEqual([0, 1, 2].map((m) => `${key}/${m}`));
    });

    it('rejects, and writes nothing, when its signal was aborted before', async () => {
      const key = unique('aborted');
      await expect(suite.log().append([record('posts', key, 'x')], AbortSignal.abort())).rejects.toThrow();
      const all = await readAll(suite.log(), 'posts', partitionOf(key, suite.partitions));
      expect(all.some((one) => one.key === key)).toBe(false);
    });
  });
}
