import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secrets } from './context.ts';

async function kept(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('base64url');
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
    await handle.close();
    return secret;
  } catch (error) {
    // Another process was first: its secret counts.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (await readFile(file, 'utf8')).trim();
    throw error;
  }
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
