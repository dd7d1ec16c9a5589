import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Anchor, decodeRecord, encodeRecord } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { claim, tracker } from '@hearsay/rumours/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DailyAnchors } from './anchors.ts';

const config = { jurisdiction: { id: 'md' as never, name: 'Moldova', languages: ['ro'] }, exercise: false };
const day = 86_400_000;
const noon = Date.parse('2014-11-30T12:00:00Z');

let folder: string;
let log: EventLog;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-anchors-'));
  log = await openEmbeddedLog({ folder, partitions: 2, sync: false });
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true, force: true });
});

async function anchors(partition: number): Promise<Anchor[]> {
  const all: Anchor[] = [];
  for await (const records of log.read('anchors', partition, 0)) {
    for (const { value } of records) if (value) all.push(decodeRecord('anchors', value));
  }
  return all;
}

it('writes the anchor of each day that is over, once, also after a restart and on a quiet day', async () => {
  const one = tracker();
  let now = noon;
  const open = () =>
    new DailyAnchors(
      log,
      config,
      () => now,
      (error) => {
        throw error;
      },
    );
  const daily = open();
  const say = async (n: number) => {
    const outputs = one.claim(claim(n, `The voter register was hacked in town ${n}, nobody can vote`));
    await log.append(outputs.map((output) => encodeRecord('rumours', output)));
  };
  await say(1);
  await daily.look();
  expect(await anchors(daily.partition)).toEqual([]);
  now += day;
  await daily.look();
  await daily.look();
  expect((await anchors(daily.partition)).map((anchor) => [anchor.day, anchor.records])).toEqual([['2014-11-30', 1]]);
  one.later(day);
  await say(2);
  await daily.stop();
  const again = open();
  await again.look();
  expect(await anchors(again.partition)).toHaveLength(1);
  now += 3 * day;
  await again.look();
  const made = await anchors(again.partition);
  expect(made.map((anchor) => [anchor.day, anchor.upTo.offset])).toEqual([
    ['2014-11-30', 1],
    ['2014-12-01', 2],
  ]);
  expect(made[1]?.previous).toBe(made[0]?.hash);
  await again.stop();
});

it('builds on what another tracker anchored while it was away', async () => {
  const one = tracker();
  let now = noon;
  const failures: unknown[] = [];
  const open = () =>
    new DailyAnchors(
      log,
      config,
      () => now,
      (error) => failures.push(error),
    );
  const say = async (n: number) => {
    const outputs = one.claim(claim(n, `The voter register was hacked in town ${n}, nobody can vote`));
    await log.append(outputs.map((output) => encodeRecord('rumours', output)));
  };
  const [first, second] = [open(), open()];
  await say(1);
  await first.look();
  await second.look();
  now += day;
  await second.look();
  await first.look();
  expect(failures).toHaveLength(1);
  now += 1000;
  await first.look();
  one.later(day);
  await say(2);
  now += day;
  await first.look();
  const made = await anchors(first.partition);
  expect(made.map((anchor) => anchor.day)).toEqual(['2014-11-30', '2014-12-01']);
  expect(made[1]?.previous).toBe(made[0]?.hash);
  await first.stop();
  await second.stop();
});
