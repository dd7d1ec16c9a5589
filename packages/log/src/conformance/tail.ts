import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../port.ts';
import { keyIn, record, type Suite, text, unique, until } from './suite.ts';

export function describeTail(suite: Suite): void {
  describe('tail', () => {
    it('from the end gives every record from now on, of all its topics, and nothing from before', async () => {
      const key = unique('tail-end');
      await suite.log().append([record('posts', key, 'before')]);
      const seen: LogRecord[] = [];
      const tail = await suite.log().tail(['posts', 'claims'], 'end', (records) => {
        seen.push(...records);
      });
      await suite.log().append([record('posts', key, 'one'), record('claims', key, 'two')]);
      await suite.log().append([record('posts', key, 'three'), record('decisions', key, 'not asked for')]);
      await until(suite, 'three records in the tail', () => seen.length >= 3);
      await tail.stop();
      expect(seen.filter((one) => one.topic === 'posts').map(text)).toEqual(['one', 'three']);
      expect(seen.filter((one) => one.topic !== 'posts').map(text)).toEqual(['two']);
    });

    it('from the beginning gives what was there and what comes, in the order of each partition', async () => {
      const key = unique('tail-all');
      await suite.log().append([0, 1, 2].map((n) => record('posts', key, `${n}`)));
      const seen: LogRecord[] = [];
      const tail = await suite.log().tail(['posts'], 'beginning', (records) => {
        seen.push(...records.filter((one) => one.key === key));
      });
      await suite.log().append([3, 4].map((n) => record('posts', key, `${n}`)));
      await until(suite, 'five records in the tail', () => seen.length >= 5);
      await tail.stop();
      expect(seen.map(text)).toEqual(['0', '1', '2', '3', '4']);
    });

    it('from positions gives what stands there and after; partitions that are not named begin at the end', async () => {
      const name = unique('tail-positions');
      const [here, there] = [keyIn(suite, 0, name), keyIn(suite, 1, name)];
      const positions = await suite.log().append([0, 1, 2].map((n) => record('posts', here, `${n}`)));
      await suite.log().append([record('posts', there, 'before')]);
      const seen: LogRecord[] = [];
      const tail = await suite.log().tail(['posts'], [positions[1]!], (records) => {
        seen.push(...records);
      });
      await suite.log().append([record('posts', there, 'after'), record('posts', here, '3')]);
      await until(suite, 'four records in the tail', () => seen.length >= 4);
      await tail.stop();
      expect(seen.filter((one) => one.key === here).map(text)).toEqual(['1', '2', '3']);
      expect(seen.filter((one) => one.key === there).map(text)).toEqual(['after']);
    });

    it('tells of a handler that fails, and goes on with what comes next', async () => {
      const key = unique('tail-fails');
      const seen: (string | null)[] = [];
      const errors: unknown[] = [];
      const tail = await suite.log().tail(
        ['posts'],
        'end',
        (records) => {
          if (records.some((one) => text(one) === 'bad')) throw new Error('cannot show this');
          seen.push(...records.map(text));
        },
        (error) => errors.push(error),
      );
      await suite.log().append([record('posts', key, 'bad')]);
      await until(suite, 'the failure to be told', () => errors.length > 0);
      await suite.log().append([record('posts', key, 'good')]);
      await until(suite, 'the next record', () => seen.includes('good'));
      await tail.stop();
    });

    it('gives nothing any more once stop has resolved', async () => {
      const key = unique('tail-stop');
      const [first, second]: LogRecord[][] = [[], []];
      const stopped = await suite.log().tail(['posts'], 'end', (records) => {
        first!.push(...records);
      });
      const other = await suite.log().tail(['posts'], 'end', (records) => {
        second!.push(...records);
      });
      await stopped.stop();
      await suite.log().append([record('posts', key, 'after stop')]);
      await until(suite, 'the other tail to get it', () => second!.length > 0);
      await other.stop();
      expect(first).toEqual([]);
    });
  });
}
