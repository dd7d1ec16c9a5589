import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSecrets } from './secrets.ts';

it('workers that start at once on one folder have the same secrets, and leave nothing else there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-secrets-'));
  try {
    const all = await Promise.all(Array.from({ length: 20 }, () => openSecrets(folder)));
    expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
    expect(all[0]?.signingKey).toHaveLength(43);
    expect((await readdir(join(folder, 'secrets'))).sort()).toEqual(['pseudonym-key', 'signing-key']);
    expect(await openSecrets(folder)).toEqual(all[0]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
