import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import type { Input } from '@hearsay/rumours';
import { claim, policy } from '@hearsay/rumours/testing';
import type { Clock, Logger } from '@hearsay/worker';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TrackedPartition } from './partition.ts';
import { PassingTime } from './passing-time.ts';

const start = Date.parse('2014-11-30T08:00:00Z');
const minute = 60_000;
const text = 'They burn ballots behind the school in Orhei, I saw the smoke myself';
const { signal } = new AbortController();

let folder: string;
let log: EventLog;
let now: number;
const warnings: unknown[] = [];
const context = {
  clock: { now: () => now } as Clock,
  logger: { warn: (what: unknown) => warnings.push(what) } as unknown as Logger,
};
const input = (said: Claim, offset: number): Input => ({
  kind: 'claim',
  claim: said,
  cause: { topic: 'claims', partition: 0, offset },
  at: start + offset * 1000,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-time-'));
  log = await openEmbeddedLog({ folder, partitions: 1, sync: false });
  now = start;
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true, force: true });
});

/** A tracker that has heard one thing from five people. */
async function tracked(): Promise<TrackedPartition> {
  const held = new TrackedPartition(log, 0, policy);
  await held.recover('tracker', signal);
  await held.answer(
    [1, 2, 3, 4, 5].map((n) => input(claim(n, text), n)),
    signal,
  );
  return held;
}

const velocity = ({ state }: TrackedPartition) =>
  [...state.rumours.values()][0]?.rumour.priority.parts.find(({ name }) => name === 'velocity')?.points;

it('when nobody says it any more its priority falls, and the log says so: a tracker that starts again knows', async () => {
  const held = await tracked();
  const time = new PassingTime(context, 'tracker', new Map([[0, held]]));
  now = start + 20 * minute;
  await time.strike();
  expect(velocity(held)).toBe(0);
  const again = new TrackedPartition(log, 0, policy);
  await again.recover('tracker', signal);
  expect([...again.state.rumours.values()]).toEqual([...held.state.rumours.values()]);
  const ends = await log.ends('rumours');
  now += minute;
  await time.strike();
  expect(await log.ends('rumours')).toEqual(ends);
  await time.stop();
  expect(warnings).toEqual([]);
});

it('a tracker that is behind goes by the time of its records, not by the clock on the wall', async () => {
  const held = await tracked();
  const time = new PassingTime(context, 'tracker', new Map([[0, held]]));
  now = start + 20 * minute;
  time.answered(0, start + 5_000);
  await time.strike();
  expect(velocity(held)).toBeGreaterThan(0);
  await time.stop();
});

it('claims that arrive while rumours are weighed wait for their turn, and the history stays whole', async () => {
  const held = await tracked();
  const [moved] = await Promise.all([
    held.passTime(start + 20 * minute, 'tracker', signal),
    held.alone(() => held.answer([input(claim(6, text), 6)], signal)),
  ]);
  expect(moved).toBeGreaterThanOrEqual(0);
  expect([...held.state.rumours.values()][0]?.rumour.claims).toBe(6);
  const again = new TrackedPartition(log, 0, policy);
  await again.recover('tracker', signal);
  expect([...again.state.rumours.values()]).toEqual([...held.state.rumours.values()]);
});
