import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { canonicalJson, type Input, Recovery } from '@hearsay/rumours';
import { claim, policy } from '@hearsay/rumours/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TrackedPartition } from './partition.ts';
import { writeSnapshot } from './snapshot.ts';

const towns = ['Balti', 'Orhei', 'Cahul', 'Soroca', 'Ungheni', 'Comrat'];
const said = (n: number): Claim =>
  claim(
    n,
    `They burn ballots behind school ${n % 12} in ${towns[n % 6]}, I saw the smoke${'!'.repeat(n % 3)}${n % 7 ? '' : ' really'}`,
    {
      category: 'ball.destroy',
      words: [{ start: 5, end: 9, text: 'burn', concept: 'destroyed', weight: 1 }],
    },
  );
const inputs = (from: number, to: number): Input[] =>
  Array.from({ length: to - from }, (_, i) => ({
    kind: 'claim',
    claim: said(from + i),
    cause: { topic: 'claims', partition: 0, offset: from + i },
    at: Date.parse('2014-11-30T08:00:00Z') + (from + i) * 1000,
  }));

const { signal } = new AbortController();
let folder: string;
let log: EventLog;
let complaints: string[];
const path = () => join(folder, 'snapshots', '0.snapshot');
const open = (withSnapshot = true) =>
  new TrackedPartition(
    log,
    0,
    policy,
    undefined,
    withSnapshot ? { path: path(), complain: (what) => complaints.push(what), slice: 1 } : undefined,
  );
/** The whole state in one word. */
const whole = ({ state }: TrackedPartition) =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify([...state.kept()]))))
    .digest('hex');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-snapshot-'));
  log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 1, sync: false });
  complaints = [];
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true, force: true });
});

/** A tracker that kept a snapshot in the middle of its work. */
async function worked(): Promise<TrackedPartition> {
  const one = open();
  await one.recover('tracker', signal);
  await one.answer(inputs(0, 150), signal);
  await one.keep();
  await one.answer(inputs(150, 200), signal);
  return one;
}

it('a start from a snapshot gives what replaying everything gives, and goes on in the same way', async () => {
  const one = await worked();
  const [quick, slow] = [open(), open(false)];
  const positions = await quick.recover('tracker', signal);
  expect(await slow.recover('tracker', signal)).toEqual(positions);
  expect(positions[0]).toMatchObject({ topic: 'claims', offset: 200 });
  expect(whole(quick)).toEqual(whole(slow));
  expect(whole(quick)).toEqual(whole(one));
  const next = await quick.answer(inputs(200, 260), signal);
  await slow.recover('tracker', signal);
  expect(whole(slow)).toEqual(whole(quick));
  expect(next.length).toBe(60);
  expect(complaints).toEqual([]);
});

it.each([
  ['deleted', async () => rm(path())],
  ['cut off', async () => writeFile(path(), (await readFile(path())).subarray(0, 3000))],
  ['damaged', async () => writeFile(path(), (await readFile(path(), 'utf8')).replace('"rumours"', '"rumours'))],
  [
    'of another log',
    async () => writeFile(path(), (await readFile(path(), 'utf8')).replace(/"last":"[^"]+"/, '"last":"x"')),
  ],
  [
    'of another version',
    async () => writeFile(path(), (await readFile(path(), 'utf8')).replace(/"format":\d+/, '"format":99')),
  ],
])('a snapshot that is %s changes nothing', async (_what, spoil) => {
  await worked();
  await spoil();
  const [spoilt, slow] = [open(), open(false)];
  expect(await spoilt.recover('tracker', signal)).toEqual(await slow.recover('tracker', signal));
  expect(whole(spoilt)).toEqual(whole(slow));
});

it('work goes on while a snapshot is written, and nothing of it is missing or counted twice', async () => {
  const one = open();
  await one.recover('tracker', signal);
  await one.answer(inputs(0, 300), signal);
  let written = false;
  const writing = one.keep().then(() => {
    written = true;
  });
  let next = 300;
  while (!written) {
    await one.answer(inputs(next, next + 7), signal);
    next += 7;
  }
  await writing;
  expect(next).toBeGreaterThan(350);
  await one.answer(inputs(next, next + 30), signal);
  const [quick, slow] = [open(), open(false)];
  expect(await quick.recover('tracker', signal)).toEqual(await slow.recover('tracker', signal));
  expect(whole(quick)).toEqual(whole(slow));
  expect(quick.state.claims.size).toBe(next + 30);
  expect(complaints).toEqual([]);
});

it('killed while it writes one, a tracker starts from the one before', async () => {
  const one = await worked();
  const before = await readFile(path());
  let turns = 0;
  const ends = new AbortController();
  const pieces = one.state.kept();
  const killed = writeSnapshot({
    path: path(),
    from: { end: 200, last: 'x' },
    pieces: (function* () {
      for (const state of pieces) {
        turns += 1;
        if (turns === 8) throw new Error('killed');
        yield { state };
      }
    })(),
    until: async () => undefined,
    signal: ends.signal,
    slice: 1,
  });
  await expect(killed).rejects.toThrow('killed');
  // What a real kill leaves behind as well.
  await writeFile(`${path()}.unfinished`, before.subarray(0, 500));
  expect(await readFile(path())).toEqual(before);
  const [quick, slow] = [open(), open(false)];
  expect(await quick.recover('tracker', signal)).toEqual(await slow.recover('tracker', signal));
  expect(whole(quick)).toEqual(whole(slow));
  expect(complaints).toEqual([]);
});

it('what the log did not take is in no snapshot: its input is answered again', async () => {
  const one = open();
  await one.recover('tracker', signal);
  await one.answer(inputs(0, 60), signal);
  const append = vi.spyOn(log, 'append').mockImplementationOnce(async () => {
    await new Promise(setImmediate);
    throw new Error('the disk is full');
  });
  const writing = one.keep();
  await expect(one.answer(inputs(60, 90), signal)).rejects.toThrow('the disk is full');
  append.mockRestore();
  const positions = await one.recover('tracker', signal);
  await writing;
  expect(positions[0]).toMatchObject({ topic: 'claims', offset: 60 });
  expect((await open().recover('tracker', signal))[0]).toMatchObject({ offset: 60 });
  await one.answer(inputs(60, 90), signal);
  expect(one.state.claims.size).toBe(90);
  expect(complaints).toEqual([]);
});

it('any cut of the log gives the state that was there at the cut', async () => {
  const one = open(false);
  await one.recover('tracker', signal);
  const outputs = await one.answer(inputs(0, 60), signal);
  const states: string[] = [];
  const growing = new Recovery();
  for (const [offset, event] of outputs.entries()) {
    growing.take({ event, offset });
    const again = new Recovery();
    for (const piece of JSON.parse(JSON.stringify([...growing.kept()]))) again.restore(piece);
    states.push(JSON.stringify([...growing.kept()]));
    expect(JSON.stringify([...again.kept()])).toBe(states.at(-1));
  }
  expect(new Set(states).size).toBe(60);
});
