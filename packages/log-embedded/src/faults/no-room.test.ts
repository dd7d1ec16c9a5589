import { expect, it, vi } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { failingFiles, type Operation } from '../testing/failing-files.ts';
import { freshFolder, readAll, record, values } from '../testing/folder.ts';

const partitions = 1;

it('says log-full while there is no room, acknowledges nothing meanwhile, and goes on when there is', async () => {
  const folder = await freshFolder();
  let full = false;
  const files = failingFiles((operation) => (full && operation === 'write' ? 'ENOSPC' : undefined));
  const log = await openEmbeddedLog({ folder, partitions, files });
  await log.append([record('posts', 'key', 'before')]);
  full = true;
  for (let n = 0; n < 3; n += 1) {
    await expect(log.append([record('posts', 'key', 'refused')])).rejects.toMatchObject({ code: 'log-full' });
  }
  await expect(log.ping()).rejects.toMatchObject({ code: 'log-full' });
  expect(values(await readAll(log, 'posts'))).toEqual(['before']);
  full = false;
  await log.ping();
  expect(await log.append([record('posts', 'key', 'after')])).toMatchObject([{ offset: 1 }]);
  await log.close();
  const again = await openEmbeddedLog({ folder, partitions });
  expect(values(await readAll(again, 'posts'))).toEqual(['before', 'after']);
  await again.close();
});

it('has nothing torn to hide when the process dies while there is no room', async () => {
  const folder = await freshFolder();
  let full = false;
  const files = failingFiles((operation) =>
    full && (operation === 'write' || operation === 'truncate') ? 'ENOSPC' : undefined,
  );
  const log = await openEmbeddedLog({ folder, partitions, files });
  await log.append([record('posts', 'key', 'before')]);
  full = true;
  await expect(log.append([record('posts', 'key', 'refused')])).rejects.toMatchObject({ code: 'log-full' });
  await log.close();
  const again = await openEmbeddedLog({ folder, partitions });
  expect(values(await readAll(again, 'posts'))).toEqual(['before']);
  await again.close();
});

it.each<[Operation, string]>([
  ['sync', 'EIO'],
  ['sync', 'ENOSPC'],
  ['write', 'EIO'],
])('never acknowledges again after a failed %s (%s), even when it would work again', async (operation, code) => {
  const folder = await freshFolder();
  let failing = false;
  const files = failingFiles((one) => (failing && one === operation ? code : undefined));
  const log = await openEmbeddedLog({ folder, partitions, files });
  await log.append([record('posts', 'key', 'before')]);
  failing = true;
  const appends = ['a', 'b'].map((value) => log.append([record('posts', 'key', value)]));
  for (const append of appends) await expect(append).rejects.toMatchObject({ code: 'log-unavailable' });
  failing = false;
  await expect(log.append([record('posts', 'key', 'c')])).rejects.toMatchObject({ code: 'log-unavailable' });
  await expect(log.ping()).rejects.toThrow('restart');
  expect(values(await readAll(log, 'posts'))).toEqual(['before']);
  await log.close();
  const again = await openEmbeddedLog({ folder, partitions });
  expect(values(await readAll(again, 'posts'))[0]).toBe('before');
  await again.append([record('posts', 'key', 'd')]);
  await again.close();
});

it('keeps committed positions for later while there is no room', async () => {
  const folder = await freshFolder();
  let full = false;
  const files = failingFiles((operation) => (full && operation === 'write' ? 'ENOSPC' : undefined));
  const log = await openEmbeddedLog({ folder, partitions, files });
  await log.append([record('posts', 'key', 'one')]);
  full = true;
  const errors: unknown[] = [];
  const subscription = await log.subscribe({
    group: 'readers',
    topics: ['posts'],
    from: 'beginning',
    handler: async () => {},
    onError: (error) => errors.push(error),
  });
  await vi.waitUntil(async () => (await log.committed('readers', 'posts'))[0] === 1, { timeout: 10_000, interval: 1 });
  await subscription.stop();
  expect(errors).toMatchObject([{ code: 'log-full' }]);
  full = false;
  await log.close();
  const again = await openEmbeddedLog({ folder, partitions });
  expect(await again.committed('readers', 'posts')).toEqual([1]);
  await again.close();
});
