import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const hashFile = 'sources.sha256';

/** The folder with the built console: `index.html`, and files under `assets/` whose names change with their content. */
export function consoleFolder(): string {
  return join(here, 'dist');
}

async function builtFrom(folder: string): Promise<string> {
  return readFile(join(folder, hashFile), 'utf8').catch(() => '');
}

/**
 * Builds the console when it is missing or older than its sources, and returns its folder. The new build stands beside the old one until
 * it is whole, so a reader never meets half of it. Throws what Vite throws when the sources cannot be built.
 */
export async function ensureConsoleBuilt(log: (line: string) => void): Promise<string> {
  const folder = consoleFolder();
  const hash = await sourceHash(here);
  if ((await builtFrom(folder)) === hash) return folder;
  const started = performance.now();
  log('building the console');
  const [{ build }, { viteOptions }] = await Promise.all([import('vite'), import('./vite-options.ts')]);
  const fresh = join(here, '.cache', `build-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  await build(viteOptions(fresh));
  await writeFile(join(fresh, hashFile), hash);
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(fresh, folder);
  } catch (error) {
    // Another process may have put the same build there in between.
    await rm(fresh, { recursive: true, force: true });
    if ((await builtFrom(folder)) !== hash) throw error;
  }
  log(`built the console in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return folder;
}
