import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../port.ts';
import { keyIn, readAll, record, type Suite, text, unique, until } from './suite.ts';

export function describeCompaction(suite: Suite): void {
  // A store that compacts in its own time cannot show it when asked: the adapter gives its reason.
  describe.skipIf(suite.skip.compaction !== undefined)(
    suite.skip.compaction === undefined ? 'compaction' : `compaction (skipped: ${suite.skip.compaction})`,
    () => {
      const partition = 3;

      it('keeps the newest record of each key where it stood; a tombstone removes its key', async () => {
        const name = unique('compact');
        const key = (n: number) => keyIn(suite, partition, `${name}/${n}`);
        const given = [
          record('registry', key(1), 'old'),
          record('registry', key(2), 'to be removed'),
          record('registry', key(1), 'newer', 'the id'),
          record('registry', key(3), 'only'),
          record('registry', key(2), null),
        ];
        const positions = await suite.log().append(given);
        await suite.log().append([record('decisions', key(1), 'a'), record('decisions', key(1), 'b')]);
        const ends = await suite.log().ends('registry');
        await suite.log().compact(Date.now());

        const check = async () => {
          const found = (await readAll(suite.log(), 'registry', partition)).filter((one) => one.key.startsWith(name));
          const alive = found.filter((one) => one.value !== null);
          expect(alive.map((one) => [one.key, text(one), one.id, one.offset])).toEqual([
            [key(1), 'newer', 'the id', positions[2]!.offset],
            [key(3), 'only', '', positions[3]!.offset],
          ]);
          expect(await suite.log().ends('registry')).toEqual(ends);
          const kept = (await readAll(suite.log(), 'decisions', partition)).filter((one) => one.key === key(1));
          expect(kept.map(text)).toEqual(['a', 'b']);
        };
        await check();
        await suite.reopen();
        await check();
        const [next] = await suite.log().append([record('registry', key(4), 'next')]);
        expect(next!.offset).toBe(ends[partition]);
      });

      it('leaves subscriptions whole: a new group gets what is left, one in the gap goes on after it', async () => {
        const name = unique('gap');
        const key = keyIn(suite, partition, name);
        const positions = await suite.log().append(['0', '1', '2', '3'].map((value) => record('registry', key, value)));
        await suite.log().compact(Date.now());
        const found = await readAll(suite.log(), 'registry', partition, positions[1]!.offset);
        expect(found.map(text)).toEqual(['3']);
        const seen: LogRecord[] = [];
        const subscription = await suite.log().subscribe({
          group: unique('gap-group'),
          topics: ['registry'],
          from: 'beginning',
          handler: async ({ records }) => {
            seen.push(...records.filter((one) => one.key === key));
          },
        });
        await suite.log().append([record('registry', key, '4')]);
        await until(suite, 'the record after the gap', () => seen.some((one) => text(one) === '4'));
        await subscription.stop();
        expect(seen.map(text)).toEqual(['3', '4']);
      });
    },
  );
}
