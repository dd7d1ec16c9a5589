import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '@hearsay/contracts';
import Database from 'libsql';

/**
 * Lets one process at a time have a folder. The lock is a file lock that the operating system gives up when the process ends,
 * however it ends, so nothing stale is left behind; libsql takes it for us, since Node cannot. The process id beside it is only there
 * to be named.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const ownerPath = join(folder, 'owner');
  const database = new Database(join(folder, 'lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    const owner = (await readFile(ownerPath, 'utf8').catch(() => '')).trim();
    throw new HearsayError(
      'log-unavailable',
      `the event log in ${folder} is in use by ${owner === '' ? 'another process' : `process ${owner}`}: stop that one, or choose another folder`,
      { cause: error, details: { folder, owner } },
    );
  }
  await writeFile(ownerPath, `${process.pid}\n`);
  return () => database.close();
}
