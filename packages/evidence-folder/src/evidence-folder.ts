import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import { HeldArea } from './held-area.ts';
import { writeWhole } from './whole-file.ts';

const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);

export interface EvidenceFolderOptions {
  readonly folder: string;
  /** Bytes held at most before what ends first is dropped. */
  readonly mostHeld?: number;
}

/**
 * Evidence in a folder, which processes may share: `kept/ab/abcd…` holds the bytes, `kept/ab/abcd….until` the instant until which they are
 * kept; `held/` what waits for the detector.
 */
export async function openEvidenceFolder({
  folder,
  mostHeld = 1 << 30,
}: EvidenceFolderOptions): Promise<EvidenceStore> {
  const kept = join(folder, 'kept');
  await mkdir(kept, { recursive: true, mode: 0o700 });
  const held = new HeldArea(join(folder, 'held'), mostHeld);
  const placeOf = (hash: string) => join(kept, hash.slice(0, 2), hash);
  const untilOf = async (hash: string): Promise<string | undefined> =>
    (await readFile(`${placeOf(hash)}.until`, 'utf8').catch(absent))?.trim();

  async function* hashes(): AsyncIterable<string> {
    for (const part of await readdir(kept)) {
      for (const name of await readdir(join(kept, part)).catch(() => [])) if (isHash(name)) yield name;
    }
  }

  return {
    hold: (pieces, until) => (pieces.length === 0 ? Promise.resolve([]) : held.hold(pieces, Date.parse(until))),
    async keep(hash, until) {
      if (!isHash(hash)) return false;
      const place = placeOf(hash);
      if ((await stat(place).catch(absent)) === undefined) {
        const bytes = await held.find(hash);
        if (bytes === undefined) return false;
        await mkdir(join(kept, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
        await writeWhole(place, bytes);
      }
      const before = await untilOf(hash);
      if (before === undefined || Date.parse(before) < Date.parse(until))
        await writeWhole(`${place}.until`, Buffer.from(`${until}\n`));
      return true;
    },
    async get(hash) {
      if (!isHash(hash)) return undefined;
      const bytes = await readFile(placeOf(hash)).catch(absent);
      const until = await untilOf(hash);
      if (bytes === undefined || until === undefined) return undefined;
      if (createHash('sha256').update(bytes).digest('hex') !== hash)
        throw new HearsayError('log-corrupt', `the evidence ${hash} was changed: its bytes have another hash`);
      return { bytes, until };
    },
    async expire(now) {
      let removed = 0;
      for await (const hash of hashes()) {
        const until = await untilOf(hash);
        if (until === undefined || Date.parse(until) >= Date.parse(now)) continue;
        // The bytes first: a crash in between leaves nothing that could be shown.
        await rm(placeOf(hash), { force: true });
        await rm(`${placeOf(hash)}.until`, { force: true });
        removed += 1;
      }
      return { held: await held.expire(Date.parse(now)), kept: removed };
    },
    async *list() {
      for await (const sha256 of hashes()) {
        const [until, file] = [await untilOf(sha256), await stat(placeOf(sha256)).catch(absent)];
        if (until !== undefined && file !== undefined) yield { sha256, size: file.size, until };
      }
    },
    close: () => held.close(),
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
