import { appendFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEvidenceStore } from '@hearsay/evidence/conformance';
import { afterEach, describe, expect, it } from 'vitest';
import { openEvidenceFolder } from './evidence-folder.ts';

describeEvidenceStore('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-evidence-'));
  return {
    open: () => openEvidenceFolder({ folder }),
    corrupt: (hash) => writeFile(join(folder, 'kept', hash.slice(0, 2), hash), 'as published later'),
    cleanUp: () => rm(folder, { recursive: true }),
  };
});

describe('the held area after a crash', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });
  const tonight = '2014-11-30T18:00:00.000Z';
  const piece = (text: string) => new TextEncoder().encode(text);

  it.each(['torn', 'followed by rubbish'])('gives what is whole of a file that is %s', async (how) => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-evidence-'));
    folders.push(folder);
    const before = await openEvidenceFolder({ folder });
    const [whole, last] = (await before.hold([piece('whole'), piece('last')], tonight)) as [string, string];
    await before.close();
    const [name] = await readdir(join(folder, 'held'));
    const file = join(folder, 'held', name as string);
    if (how === 'torn') await truncate(file, 64 + 1 + 1 + 1 + 5 + 64 + 1 + 2);
    else await appendFile(file, `${'0'.repeat(64)} 999999999999\nno such piece`);
    const after = await openEvidenceFolder({ folder });
    expect(await after.keep(whole, tonight)).toBe(true);
    expect(await after.keep(last, tonight)).toBe(how !== 'torn');
    await after.close();
  });

  it('holds no more than its bound: the oldest goes first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-evidence-'));
    folders.push(folder);
    const store = await openEvidenceFolder({ folder, mostHeld: 3000 });
    const hours = ['18', '19', '20', '21'].map((hour) => `2014-11-30T${hour}:00:00.000Z`);
    const hashes: string[] = [];
    for (const until of hours) hashes.push(...(await store.hold([piece(until.padEnd(1000, '.'))], until)));
    const kept = [];
    for (const hash of hashes) kept.push(await store.keep(hash, tonight));
    expect(kept).toEqual([false, false, true, true]);
    await store.close();
  });
});
