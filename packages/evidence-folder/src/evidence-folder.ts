import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '@hearsay/contracts';
import type { EvidenceAbout, EvidenceStore } from '@hearsay/evidence';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);

/** Writes beside and renames, so that a crash leaves the old state or the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

/** Evidence in a folder: `ab/abcd…` holds the bytes, `ab/abcd….json` what is known of them. */
export async function openEvidenceFolder(options: { folder: string }): Promise<EvidenceStore> {
  const place = (hash: string) => join(options.folder, hash.slice(0, 2), hash);
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  return {
    async put(bytes, about) {
      const hash = sha256(bytes);
      const file = place(hash);
      await mkdir(join(options.folder, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
      const known = await stat(`${file}.json`).catch(() => undefined);
      if (known) {
        const now = Date.parse(about.fetchedAt) / 1000;
        await utimes(`${file}.json`, now, now);
        return hash;
      }
      await writeWhole(file, bytes);
      await writeWhole(`${file}.json`, Buffer.from(`${JSON.stringify(about)}\n`));
      const now = Date.parse(about.fetchedAt) / 1000;
      await utimes(`${file}.json`, now, now);
      return hash;
    },
    async get(hash) {
      if (!isHash(hash)) return undefined;
      try {
        const [bytes, about] = await Promise.all([readFile(place(hash)), readFile(`${place(hash)}.json`, 'utf8')]);
        if (sha256(bytes) !== hash) {
          throw new HearsayError('log-corrupt', `the evidence ${hash} was changed: its bytes have another hash`);
        }
        return { bytes, about: JSON.parse(about) as EvidenceAbout };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async expire(instant) {
      const before = Date.parse(instant);
      let removed = 0;
      for (const folder of await readdir(options.folder)) {
        for (const name of await readdir(join(options.folder, folder))) {
          const hash = name.replace(/\.json$/, '');
          if (!name.endsWith('.json') || !isHash(hash)) continue;
          if ((await stat(`${place(hash)}.json`)).mtimeMs >= before) continue;
          await rm(`${place(hash)}.json`);
          await rm(place(hash), { force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}
