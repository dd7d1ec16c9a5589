import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventLog } from '@hearsay/log';
import { expect, it, vi } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { freshFolder, readAll, record, segmentsIn, values } from '../testing/folder.ts';

const day = 86_400_000;
const start = Date.UTC(2014, 10, 1);

async function open(folder: string, at: { now: number }, segmentBytes = 1 << 20) {
  return openEmbeddedLog({ folder, partitions: 1, clock: () => at.now, segmentBytes });
}

it('removes posts that nobody read after three days, also from among events that are kept', async () => {
  const folder = await freshFolder();
  const at = { now: start };
  const log = await open(folder, at);
  await log.append([record('posts', 'a', 'old post'), record('rumours', 'a', 'kept for ever')]);
  at.now = start + 2 * day;
  await log.append([record('posts', 'a', 'newer post')]);
  at.now = start + 4 * day;
  await log.compact(at.now);
  expect(values(await readAll(log, 'posts'))).toEqual(['newer post']);
  expect(values(await readAll(log, 'rumours'))).toEqual(['kept for ever']);
  await log.compact(start + 20 * day);
  expect(await readAll(log, 'posts')).toEqual([]);
  expect(await log.ends('posts')).toEqual([2]);
  await log.close();
  const bytes = await Promise.all((await segmentsIn(folder)).map((path) => stat(path)));
  expect(bytes.reduce((sum, one) => sum + one.size, 0)).toBeLessThan(3000);
  const again = await open(folder, at);
  expect(await again.append([record('posts', 'a', 'x')])).toMatchObject([{ offset: 2 }]);
  await again.close();
});

async function readBy(log: EventLog, group: string): Promise<void> {
  const reading = await log.subscribe({ group, topics: ['posts'], from: 'beginning', handler: async () => {} });
  await vi.waitFor(async () => expect(await log.committed(group, 'posts')).toEqual(await log.ends('posts')), 15_000);
  await reading.stop();
}

it('leaves no byte of a post that the detector has read on the disk, unless what was read is to stay for a while', async () => {
  for (const days of [0, 2]) {
    const folder = await freshFolder();
    const log = await openEmbeddedLog({ folder, partitions: 1, clock: () => start, keptDays: { posts: days } });
    await log.append([record('registry', 'a', 'x'), record('posts', 'a', 'nothing to do with elections')]);
    await log.compact(start + 1, ['posts']);
    expect(values(await readAll(log, 'posts'))).toHaveLength(1);
    await readBy(log, 'somebody else');
    await log.compact(start + 1, ['posts']);
    expect(values(await readAll(log, 'posts'))).toHaveLength(1);
    await readBy(log, 'detector');
    await log.append([record('posts', 'a', 'not read yet')]);
    await log.compact(start + 1, ['posts']);
    const text = async () =>
      (await Promise.all((await segmentsIn(folder)).map((path) => readFile(path, 'utf8')))).join();
    expect((await text()).includes('nothing to do')).toBe(days > 0);
    expect(values(await readAll(log, 'posts')).includes('not read yet')).toBe(true);
    await log.compact(start + 2 * day + 1, ['posts']);
    expect(await text()).not.toContain('nothing to do');
    expect(await text()).toContain('not read yet');
    expect(values(await readAll(log, 'registry'))).toEqual(['x']);
    await log.close();
  }
});

it('keeps a tombstone for a day, and then nothing of its key', async () => {
  const folder = await freshFolder();
  const at = { now: start };
  const log = await open(folder, at);
  await log.append([record('registry', 'gone', 'x'), record('registry', 'stays', 'y')]);
  await log.append([record('registry', 'gone', null)]);
  await log.compact(start + 1);
  expect(values(await readAll(log, 'registry'))).toEqual(['y', null]);
  await log.compact(start + day + 1);
  expect(values(await readAll(log, 'registry'))).toEqual(['y']);
  await log.close();
});

it('does nothing where there is nothing to remove', async () => {
  const folder = await freshFolder();
  const log = await open(folder, { now: start });
  await log.append([record('registry', 'a', 'x'), record('posts', 'a', 'y'), record('decisions', 'a', 'z')]);
  await log.compact(start + day);
  expect(await segmentsIn(folder)).toHaveLength(1);
  await log.close();
});

it('does not let small segments gather', async () => {
  const folder = await freshFolder();
  const log = await open(folder, { now: start });
  for (let n = 0; n < 60; n += 1) {
    await log.append([record('registry', 'state', `${n}`), record('decisions', 'a', `${n}`)]);
    await log.compact(start);
  }
  expect((await segmentsIn(folder)).length).toBeLessThan(12);
  const expected = Array.from({ length: 60 }, (_, n) => `${n}`);
  expect(values(await readAll(log, 'decisions'))).toEqual(expected);
  await log.close();
  const again = await open(folder, { now: start });
  expect(values(await readAll(again, 'decisions'))).toEqual(expected);
  expect(values(await readAll(again, 'registry'))).toEqual(['59']);
  await again.close();
});

it('opens in the new state when it died before old files were removed, and in the old one when the new is a draft', async () => {
  const folder = await freshFolder();
  const saved = await freshFolder();
  const log = await open(folder, { now: start });
  for (let n = 0; n < 9; n += 1) {
    await log.append([record('registry', 'state', `${n}`), record('decisions', 'a', `${n}`)]);
    // Keeps what stands now, so that it can be put back beside what compaction makes of it.
    for (const path of await segmentsIn(folder)) await copyFile(path, join(saved, path.slice(folder.length)));
    await log.compact(start);
  }
  await log.append([record('registry', 'state', 'last')]);
  await log.compact(start);
  const before = { decisions: await readAll(log, 'decisions'), registry: await readAll(log, 'registry') };
  await log.close();
  const names = await readdir(saved);
  for (const name of names) {
    const present = (await segmentsIn(folder)).includes(join(folder, name));
    if (!present) await copyFile(join(saved, name), join(folder, name));
    if (!present) await copyFile(join(saved, name), join(folder, `${name.replace(/\.(\d+)\./, '.99.')}.new`));
  }
  const again = await open(folder, { now: start });
  expect(await readAll(again, 'decisions')).toEqual(before.decisions);
  expect(await readAll(again, 'registry')).toEqual(before.registry);
  expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
  await again.close();
});

it('takes appends while it compacts, and readers do not notice', async () => {
  const folder = await freshFolder();
  const log = await open(folder, { now: start }, 64 << 10);
  const write = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      await log.append([record('decisions', 'a', `${n}`.padEnd(2000)), record('posts', 'a', 'x'.repeat(2000))]);
    }
  };
  await write(0, 100);
  let reading = true;
  const readers = async () => {
    while (reading) {
      expect((await readAll(log, 'decisions')).length).toBeGreaterThanOrEqual(100);
      // Reading from memory alone would leave no turn to the others.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const reader = readers();
  await Promise.all([log.compact(start + 8 * day), write(100, 150)]);
  reading = false;
  await reader;
  expect(values(await readAll(log, 'decisions')).map(Number)).toEqual(Array.from({ length: 150 }, (_, n) => n));
  await log.close();
});
