import { describe, expect, it } from 'vitest';
import type { Delivery, LogRecord } from '../port.ts';
import { keyIn, record, type Suite, text, unique, until } from './suite.ts';

const numbers = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => `${from + n}`);

export function describeSubscribe(suite: Suite): void {
  /** Subscribes a group from the beginning and gathers the records of one key. */
  async function gather(group: string, key: string) {
    const seen: (string | null)[] = [];
    const subscription = await suite.log().subscribe({
      group,
      topics: ['posts'],
      from: 'beginning',
      handler: async ({ records }) => {
        seen.push(...records.filter((one) => one.key === key).map(text));
      },
    });
    return { seen, subscription };
  }

  describe('subscribe', () => {
    it('gives every group everything, in order, what was there and what comes', async () => {
      const key = unique('groups');
      await suite.log().append(numbers(0, 3).map((n) => record('posts', key, n)));
      const one = await gather(unique('group'), key);
      const other = await gather(unique('group'), key);
      await suite.log().append(numbers(3, 5).map((n) => record('posts', key, n)));
      await until(suite, 'both groups to have five', () => one.seen.length >= 5 && other.seen.length >= 5);
      await Promise.all([one.subscription.stop(), other.subscription.stop()]);
      expect(one.seen).toEqual(numbers(0, 5));
      expect(other.seen).toEqual(numbers(0, 5));
    });

    it('commits what a handler has done, and goes on after it, also in a new process', async () => {
      const group = unique('resume');
      const key = keyIn(suite, 1, unique('resume'));
      expect(await suite.log().committed(group, 'posts')).toEqual(
        Array.from({ length: suite.partitions }, () => undefined),
      );
      await suite.log().append(numbers(0, 3).map((n) => record('posts', key, n)));
      const first = await gather(group, key);
      await until(suite, 'the first three', () => first.seen.length >= 3);
      await first.subscription.stop();
      const end = (await suite.log().ends('posts'))[1];
      expect((await suite.log().committed(group, 'posts'))[1]).toBe(end);

      await suite.log().append(numbers(3, 5).map((n) => record('posts', key, n)));
      const log = await suite.reopen();
      expect((await log.committed(group, 'posts'))[1]).toBe(end);
      const second = await gather(group, key);
      await until(suite, 'the next two', () => second.seen.length >= 2);
      await second.subscription.stop();
      expect(second.seen).toEqual(numbers(3, 5));
    });

    it('delivers the same records again when the handler rejects, and nothing after them before that', async () => {
      const key = unique('again');
      const deliveries: string[][] = [];
      const errors: unknown[] = [];
      const subscription = await suite.log().subscribe({
        group: unique('again'),
        topics: ['posts'],
        from: 'beginning',
        onError: (error) => errors.push(error),
        handler: async ({ records }) => {
          const mine = records.filter((one) => one.key === key).map((one) => text(one) ?? '');
          if (mine.length === 0) return;
          deliveries.push(mine);
          if (deliveries.length <= 2) throw new Error(`not yet, ${deliveries.length}`);
        },
      });
      await suite.log().append(numbers(0, 4).map((n) => record('posts', key, n)));
      await until(suite, 'all four at last', () => deliveries.at(-1)?.at(-1) === '3' && deliveries.length >= 3);
      await subscription.stop();
      // A second attempt may hold more of what follows, but begins with the same record.
      expect(deliveries.slice(0, 3).map((mine) => mine[0])).toEqual(['0', '0', '0']);
      expect(deliveries.slice(2).flat()).toEqual(numbers(0, 4));
      expect(errors.map((error) => (error as Error).message)).toEqual(['not yet, 1', 'not yet, 2']);
    });

    it('never lets deliveries of one partition number overlap, over all its topics, and keeps to the batch', async () => {
      const name = unique('overlap');
      const running = new Set<number>();
      const overlaps: number[] = [];
      const sizes: number[] = [];
      let count = 0;
      const subscription = await suite.log().subscribe({
        group: unique('overlap'),
        topics: ['alerts', 'claims'],
        from: 'end',
        batch: 7,
        handler: async ({ partition, records }: Delivery) => {
          if (running.has(partition)) overlaps.push(partition);
          running.add(partition);
          for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
          running.delete(partition);
          sizes.push(records.length);
          count += records.filter((one) => one.key.startsWith(`${name}/`)).length;
        },
      });
      await untilFlowing(
        suite,
        subscriptionProbe(() => count > 0, name),
      );
      const before = count;
      const records = Array.from({ length: 200 }, (_, n) =>
        record(n % 2 ? 'alerts' : 'claims', `${name}/${n % 10}`, 'x'),
      );
      await Promise.all([0, 1, 2, 3].map((n) => suite.log().append(records.slice(n * 50, n * 50 + 50))));
      await until(suite, 'all records', () => count >= before + 200);
      await subscription.stop();
      expect(overlaps).toEqual([]);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    });

    it('from the end gives a new group nothing of what was there', async () => {
      const key = unique('end');
      await suite.log().append([record('posts', key, 'before')]);
      const seen: LogRecord[] = [];
      const subscription = await suite.log().subscribe({
        group: unique('end'),
        topics: ['posts'],
        from: 'end',
        handler: async ({ records }) => {
          seen.push(...records);
        },
      });
      await untilFlowing(suite, { key, topic: 'posts', arrived: () => seen.some((one) => text(one) === 'probe') });
      await subscription.stop();
      expect(seen.filter((one) => text(one) !== 'probe')).toEqual([]);
    });

    it('asks `assigned` before the first delivery of a partition, and lets its positions win', async () => {
      const group = unique('assigned');
      const key = keyIn(suite, 2, unique('assigned'));
      const positions = await suite.log().append(numbers(0, 5).map((n) => record('posts', key, n)));
      const first = await gather(group, key);
      await until(suite, 'all five to be committed', () => first.seen.length >= 5);
      await first.subscription.stop();

      const calls: string[] = [];
      const seen: (string | null)[] = [];
      const subscription = await suite.log().subscribe({
        group,
        topics: ['posts', 'claims'],
        from: 'beginning',
        assigned: async (partition) => {
          calls.push(`assigned ${partition}`);
          return partition === 2 ? [positions[3]!] : undefined;
        },
        handler: async ({ partition, records }) => {
          calls.push(`delivered ${partition}`);
          seen.push(...records.filter((one) => one.key === key).map(text));
        },
      });
      await suite.log().append([record('posts', key, '5')]);
      await until(suite, 'what stands from the position on', () => seen.includes('5'));
      await until(suite, 'every partition to be asked about', () =>
        [0, 1, 2, 3].every((partition) => calls.includes(`assigned ${partition}`)),
      );
      await subscription.stop();
      expect(seen).toEqual(['3', '4', '5']);
      for (const partition of [0, 1, 2, 3]) {
        expect(calls.filter((call) => call === `assigned ${partition}`)).toHaveLength(1);
        const delivered = calls.indexOf(`delivered ${partition}`);
        if (delivered >= 0) expect(delivered).toBeGreaterThan(calls.indexOf(`assigned ${partition}`));
      }
    });

    it('commits a position from `assigned` that is further than the committed one, though nothing is delivered', async () => {
      const group = unique('further');
      const key = keyIn(suite, 1, unique('further'));
      await suite.log().append([record('posts', key, 'done elsewhere')]);
      const end = (await suite.log().ends('posts'))[1] as number;
      const subscription = await suite.log().subscribe({
        group,
        topics: ['posts'],
        from: 'beginning',
        assigned: async (partition) => (partition === 1 ? [{ topic: 'posts', partition, offset: end }] : undefined),
        handler: async () => {},
      });
      await until(
        suite,
        'the position to be committed',
        async () => (await suite.log().committed(group, 'posts'))[1] === end,
      );
      await subscription.stop();
    });

    it('aborts what is in flight when it is stopped, does not commit it, and delivers it to the next', async () => {
      const group = unique('stopped');
      const key = unique('stopped');
      await suite.log().append([record('posts', key, 'kept')]);
      let reached = false;
      const subscription = await suite.log().subscribe({
        group,
        topics: ['posts'],
        from: 'beginning',
        handler: async ({ records, signal }) => {
          if (!records.some((one) => one.key === key)) return;
          reached = true;
          if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
      });
      await until(suite, 'the delivery', () => reached);
      await subscription.stop();
      const next = await gather(group, key);
      await until(suite, 'the same record at the next member', () => next.seen.length > 0);
      await next.subscription.stop();
      expect(next.seen).toEqual(['kept']);
    });

    it('gives nothing any more once stop has resolved', async () => {
      const key = unique('stop');
      const stopped = await gather(unique('stop'), key);
      await stopped.subscription.stop();
      const other = await gather(unique('stop'), key);
      await suite.log().append([record('posts', key, 'after')]);
      await until(suite, 'another group to get it', () => other.seen.length > 0);
      await other.subscription.stop();
      expect(stopped.seen).toEqual([]);
    });
  });

  function subscriptionProbe(arrived: () => boolean, name: string) {
    return { key: `${name}/probe`, topic: 'claims' as const, arrived };
  }
}

/** Appends probes until one arrives: where a group begins at the end, nobody can know when that was. */
async function untilFlowing(
  suite: Suite,
  probe: { key: string; topic: 'posts' | 'claims'; arrived: () => boolean },
): Promise<void> {
  await until(suite, 'a first record to arrive', async () => {
    await suite.log().append([record(probe.topic, probe.key, 'probe')]);
    return probe.arrived();
  });
}
