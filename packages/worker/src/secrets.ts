import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secrets } from './context.ts';

async function kept(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Written whole beside its place, then linked there: several workers start at once, and none may read half a secret, or an empty one.
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    // Another process was first: its secret counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** The installation's secrets, made on the first start and kept in the data folder, readable by its owner only. */
export async function openSecrets(folder: string, pseudonymKey?: string): Promise<Secrets> {
  const home = join(folder, 'secrets');
  await mkdir(home, { recursive: true, mode: 0o700 });
  return {
    pseudonymKey: pseudonymKey ?? (await kept(join(home, 'pseudonym-key'))),
    signingKey: await kept(join(home, 'signing-key')),
  };
}
