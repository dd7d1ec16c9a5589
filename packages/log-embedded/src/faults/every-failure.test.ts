import { HearsayError, topicNames } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { expect, it } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { failingFiles } from '../testing/failing-files.ts';
import { freshFolder, readAll, record, values } from '../testing/folder.ts';

const start = Date.UTC(2014, 10, 30);
const settings = { partitions: 1, segmentBytes: 4096, clock: () => start };

interface Ledger {
  readonly events: string[];
  /** Newest acknowledged value of each key of the compacted topic. */
  readonly newest: Map<string, string>;
}

/** A life of the log in small: appends over several segments, a subscription, two compactions. Goes on after failures. */
async function live(log: EventLog, ledger: Ledger): Promise<void> {
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      expect(error).toBeInstanceOf(HearsayError);
    }
  };
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 4; n += 1) {
      const id = `${round}/${n}`;
      await attempt(async () => {
        await log.append([record('decisions', 'key', id.padEnd(600), id)]);
        ledger.events.push(id);
      });
      await attempt(async () => {
        await log.append([record('registry', `k${n % 2}`, id)]);
        ledger.newest.set(`k${n % 2}`, id);
      });
    }
    let seen = () => {};
    const delivered = new Promise<void>((resolve) => {
      seen = resolve;
    });
    const subscription = await log.subscribe({
      group: 'readers',
      topics: ['decisions'],
      from: 'beginning',
      handler: async () => seen(),
      onError: () => seen(),
    });
    const [committed] = await log.committed('readers', 'decisions');
    if ((committed ?? 0) < ((await log.ends('decisions'))[0] ?? 0)) await delivered;
    await subscription.stop();
    await attempt(() => log.compact(start));
  }
}

async function check(folder: string, ledger: Ledger): Promise<void> {
  const log = await openEmbeddedLog({ folder, ...settings });
  const decisions = await readAll(log, 'decisions');
  const found = decisions.map((one) => one.id);
  expect(found.filter((id) => ledger.events.includes(id))).toEqual(ledger.events);
  expect(decisions.map((one) => one.offset)).toEqual(decisions.map((_, n) => n));
  const registry = await readAll(log, 'registry');
  for (const [key, value] of ledger.newest) {
    const newest = values(registry.filter((one) => one.key === key)).at(-1);
    // A later one may have got there without being acknowledged. The values sort as they were tried.
    expect(newest && newest >= value).toBe(true);
  }
  for (const topic of topicNames) await readAll(log, topic);
  expect((await log.committed('readers', 'decisions'))[0] ?? 0).toBeLessThanOrEqual(decisions.length);
  const ends = await log.ends('decisions');
  expect(await log.append([record('decisions', 'key', 'after')])).toMatchObject([{ offset: ends[0] }]);
  await log.compact(start);
  await log.close();
}

it.each(['EIO', 'ENOSPC'])(
  'loses nothing acknowledged, whichever file operation fails (%s)',
  async (code) => {
    let failed = true;
    let k = 1;
    for (; failed; k += 1) {
      const folder = await freshFolder();
      const ledger: Ledger = { events: [], newest: new Map() };
      let count = 0;
      failed = false;
      const files = failingFiles(() => {
        count += 1;
        if (count !== k) return undefined;
        failed = true;
        return code;
      });
      let log: EventLog | undefined;
      try {
        log = await openEmbeddedLog({ folder, ...settings, files });
      } catch (error) {
        expect(error).toMatchObject({ code: expect.any(String) });
      }
      if (log !== undefined) {
        await live(log, ledger);
        await log.close().catch(() => undefined);
      }
      await check(folder, ledger);
    }
    // The last run went through without a failure; what the others had to go through were many.
    expect(k).toBeGreaterThan(100);
  },
  120_000,
);
