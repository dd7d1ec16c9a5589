import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { freshFolder, readAll, record, segmentsIn, values } from '../testing/folder.ts';

const partitions = 1;

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x40, at);
  await writeFile(path, bytes);
}

describe('a log of three appends', () => {
  let folder: string;
  let path: string;
  /** Where each append ends in the file. */
  let borders: number[];

  beforeEach(async () => {
    folder = await freshFolder();
    const log = await openEmbeddedLog({ folder, partitions });
    borders = [];
    for (const value of ['one', 'two', 'three']) {
      await log.append([record('posts', 'key', value)]);
      path = (await segmentsIn(folder))[0] as string;
      borders.push((await stat(path)).size);
    }
    await log.close();
  });

  const reopened = async () => {
    const log = await openEmbeddedLog({ folder, partitions });
    const found = values(await readAll(log, 'posts'));
    const [position] = await log.append([record('posts', 'key', 'next')]);
    expect(position?.offset).toBe(found.length);
    await log.close();
    return found;
  };

  it('loses only the last one when its write was torn, wherever', async () => {
    const whole = await readFile(path);
    for (let size = borders[1] as number; size < whole.length; size += 1) {
      await writeFile(path, whole.subarray(0, size));
      expect(await reopened()).toEqual(['one', 'two']);
    }
  });

  it('cuts off a tail of zeros or noise, and a last frame that was written in part', async () => {
    const whole = await readFile(path);
    for (const tail of [Buffer.alloc(5000), Buffer.from('HSG1 is how a frame begins'), whole.subarray(-30, -1)]) {
      await writeFile(path, Buffer.concat([whole, tail]));
      expect(await reopened()).toEqual(['one', 'two', 'three']);
    }
    await writeFile(path, whole);
    await flip(path, whole.length - 2);
    expect(await reopened()).toEqual(['one', 'two']);
  });

  it('names damage before the last frame, and changes nothing', async () => {
    const whole = await readFile(path);
    for (const [at, frame] of [
      [(borders[0] as number) + 1, borders[0]],
      [(borders[0] as number) + 6, borders[0]],
      [(borders[1] as number) - 1, borders[0]],
      [(borders[0] as number) - 1, undefined],
      [30, 0],
    ] as const) {
      await writeFile(path, whole);
      await flip(path, at);
      const damaged = await readFile(path);
      const opened = openEmbeddedLog({ folder, partitions });
      await expect(opened).rejects.toMatchObject({ code: 'log-corrupt' });
      await expect(opened).rejects.toThrow(`file ${path}, offset ${frame ?? ''}`);
      expect(await readFile(path)).toEqual(damaged);
    }
  });

  it('refuses another number of partitions', async () => {
    await expect(openEmbeddedLog({ folder, partitions: 2 })).rejects.toMatchObject({ code: 'bad-configuration' });
  });
});

describe('a log of several segments', () => {
  let folder: string;
  const count = 40;
  const open = () => openEmbeddedLog({ folder, partitions, segmentBytes: 8 << 10 });

  beforeEach(async () => {
    folder = await freshFolder();
    const log = await open();
    for (let n = 0; n < count; n += 1) await log.append([record('posts', 'key', `${n}`.padEnd(1000))]);
    await log.close();
    expect((await segmentsIn(folder)).length).toBeGreaterThan(3);
  });

  it('is found whole, with its indexes and without them', async () => {
    for (const wanted of ['indexes', 'no indexes']) {
      if (wanted === 'no indexes') {
        for (const path of await segmentsIn(folder)) await rm(`${path}.index`, { force: true });
      }
      const log = await open();
      expect(await readAll(log, 'posts')).toHaveLength(count);
      await log.close();
    }
  });

  it('names damage in a finished segment when it is read, or at once where its index is gone', async () => {
    const path = (await segmentsIn(folder))[1] as string;
    await flip(path, (await stat(path)).size - 10);
    const log = await open();
    await expect(readAll(log, 'posts')).rejects.toMatchObject({ code: 'log-corrupt' });
    await expect(readAll(log, 'posts')).rejects.toThrow(`file ${path}, offset`);
    await log.close();
    await rm(`${path}.index`);
    await expect(open()).rejects.toMatchObject({ code: 'log-corrupt' });
  });

  it('notices a finished segment that is shorter, even at the border of a frame, or gone', async () => {
    const path = (await segmentsIn(folder))[1] as string;
    const whole = await readFile(path);
    const lastFrame = whole.lastIndexOf('HSG1');
    for (const size of [lastFrame, lastFrame + 5]) {
      await truncate(path, size);
      await expect(open()).rejects.toMatchObject({ code: 'log-corrupt' });
      await writeFile(path, whole);
    }
    await rm(path);
    await expect(open()).rejects.toThrow('are missing');
  });

  it('goes on in the segment before when the process died while beginning a new one', async () => {
    const paths = await segmentsIn(folder);
    const before = (await stat(paths.at(-1) as string)).size;
    expect(before).toBeGreaterThan(0);
    const log = await open();
    const next = (await log.append([record('posts', 'key', 'x')]))[0]?.offset;
    await log.close();
    const last = (await segmentsIn(folder)).at(-1) as string;
    const begun = last.replace(/\d{16}\.0\.segment$/, '0000000000009999.0.segment');
    await writeFile(begun, (await readFile(last)).subarray(0, 40));
    const again = await open();
    expect(await readAll(again, 'posts')).toHaveLength((next ?? 0) + 1);
    expect(await segmentsIn(folder)).not.toContain(begun);
    await again.close();
  });
});
