import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../port.ts';
import { keyIn, readAll, record, type Suite, text, unique } from './suite.ts';

export function describeRead(suite: Suite): void {
  describe('read', () => {
    it('starts at the offset asked for', async () => {
      const key = unique('from');
      const positions = await suite.log().append([0, 1, 2, 3, 4].map((n) => record('rumours', key, `${n}`)));
      const found = await readAll(suite.log(), 'rumours', positions[2]!.partition, positions[2]!.offset);
      expect(found.map((one) => one.offset)).toEqual(positions.slice(2).map((one) => one.offset));
      expect(found.map(text)).toEqual(['2', '3', '4']);
    });

    it('gives what was appended before the call, all of it, and ends there', async () => {
      const key = unique('until');
      const positions = await suite.log().append([0, 1, 2].map((n) => record('rumours', key, `${n}`)));
      const { partition, offset } = positions[0]!;
      const found: LogRecord[] = [];
      for await (const batch of suite.log().read('rumours', partition, offset)) {
        found.push(...batch);
        await suite.log().append([record('rumours', key, 'later')]);
      }
      expect(found.map(text)).toEqual(['0', '1', '2']);
    });

    it('gives nothing at the end, and nothing of an empty partition', async () => {
      const end = (await suite.log().ends('rumours'))[0]!;
      expect(await readAll(suite.log(), 'rumours', 0, end)).toEqual([]);
      expect(await readAll(suite.log(), 'deadletter', 0)).toEqual([]);
    });

    it('gives records of the topic and partition asked for, in order of offset', async () => {
      const name = unique('apart');
      const partitions = Array.from({ length: suite.partitions }, (_, n) => n);
      const given = partitions.flatMap((partition) =>
        Array.from({ length: 50 }, (_, n) => record('alerts', keyIn(suite, partition, name), `${partition}/${n}`)),
      );
      await suite.log().append(given);
      for (const partition of partitions) {
        const found = await readAll(suite.log(), 'alerts', partition);
        expect(found.every((one) => one.topic === 'alerts' && one.partition === partition)).toBe(true);
        expect(found.map((one) => one.offset)).toEqual(found.map((one) => one.offset).sort((a, b) => a - b));
        expect(found.filter((one) => one.key.startsWith(`${name}~`)).map(text)).toEqual(
          Array.from({ length: 50 }, (_, n) => `${partition}/${n}`),
        );
      }
    });

    it('ends soon when its signal is aborted', async () => {
      const key = unique('abort-read');
      const positions = await suite.log().append(Array.from({ length: 10 }, (_, n) => record('rumours', key, `${n}`)));
      const read = suite.log().read('rumours', positions[0]!.partition, positions[0]!.offset, AbortSignal.abort());
      const found: LogRecord[] = [];
      try {
        for await (const batch of read) found.push(...batch);
      } catch {
        // Rejecting is one way of ending.
      }
      expect(found).toEqual([]);
    });
  });

  describe('ends', () => {
    it('are the offsets that the next records will have', async () => {
      const before = await suite.log().ends('rumours');
      expect(before).toHaveLength(suite.partitions);
      const [position] = await suite.log().append([record('rumours', keyIn(suite, 2, unique('ends')), 'x')]);
      expect(position!.offset).toBe(before[2]);
      expect(await suite.log().ends('rumours')).toEqual(before.map((end, n) => (n === 2 ? end + 1 : end)));
    });
  });

  describe('opening', () => {
    it('makes topics, and makes them again at the same time without harm', async () => {
      await Promise.all([1, 2, 3].map(() => suite.log().ensureTopics(['posts', 'registry'])));
      expect(suite.log().partitions).toBe(suite.partitions);
      await suite.log().ping();
    });

    it('finds everything again', async () => {
      const key = unique('again');
      const positions = await suite.log().append([0, 1, 2].map((n) => record('rumours', key, `${n}`, `id ${n}`)));
      const ends = await suite.log().ends('rumours');
      const closed = suite.log();
      const log = await suite.reopen();
      await expect(closed.append([record('rumours', key, 'on a closed log')])).rejects.toThrow();
      await expect(closed.ping()).rejects.toThrow();
      const { partition, offset } = positions[0]!;
      expect((await readAll(log, 'rumours', partition, offset)).map((one) => one.id)).toEqual(['id 0', 'id 1', 'id 2']);
      expect(await log.ends('rumours')).toEqual(ends);
      const [next] = await log.append([record('rumours', key, '3')]);
      expect(next!.offset).toBe(offset + 3);
    });
  });
}
