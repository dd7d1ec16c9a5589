import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const roots = ['index.html', 'package.json', 'vite-options.ts', 'public', 'src'];

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const child = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(child) : Promise.resolve([child]);
    }),
  );
  return nested.flat();
}

/** SHA-256 (hex) over the names and bytes of everything that goes into the build; tests left out. */
export async function sourceHash(folder: string): Promise<string> {
  const files = await Promise.all(
    roots.map((root) => (root.includes('.') ? Promise.resolve([join(folder, root)]) : filesUnder(join(folder, root)))),
  );
  const hash = createHash('sha256');
  for (const file of files.flat().sort()) {
    if (/\.test\.tsx?$/.test(file)) continue;
    const bytes = await readFile(file);
    hash.update(`${relative(folder, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
