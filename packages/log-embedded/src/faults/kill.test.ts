import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { freshFolder, readAll } from '../testing/folder.ts';

const program = fileURLToPath(new URL('../testing/appending-process.ts', import.meta.url));

/** Runs the appending process and kills it -9 after so many acknowledgements. Resolves to all that it gave. */
async function appendAndKill(folder: string, round: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, `${round}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === after) child.kill('SIGKILL');
  }
  return acknowledged;
}

it('keeps every acknowledged event when its process is killed -9, and the lock goes with the process', async () => {
  const folder = await freshFolder();
  const acknowledged: string[] = [];
  for (const [round, after] of [1, 57, 313, 1024].entries()) {
    acknowledged.push(...(await appendAndKill(folder, round, after)));
    const log = await openEmbeddedLog({ folder, partitions: 2, segmentBytes: 256 << 10 });
    const found = [...(await readAll(log, 'posts', 0)), ...(await readAll(log, 'posts', 1))];
    const ids = new Set(found.map((one) => one.id));
    expect(ids.size).toBe(found.length);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    const next = new Map<string, number>();
    for (const one of found) {
      expect(one.id).toBe(`${one.key}/${next.get(one.key) ?? 0}`);
      next.set(one.key, (next.get(one.key) ?? 0) + 1);
    }
    await log.close();
  }
  expect(acknowledged.length).toBeGreaterThan(1000);
}, 60_000);
