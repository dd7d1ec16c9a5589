import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describeSearchIndex } from '@hearsay/index/conformance';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedIndex } from './embedded-index.ts';
import { openOperations } from './operations.ts';

for (const work of ['thread', 'here'] as const)
  describeSearchIndex(`embedded, its work done ${work === 'here' ? 'here' : 'in a thread'}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-index-'));
    const index = await openEmbeddedIndex({ folder, work });
    const others: (() => Promise<void>)[] = [];
    return {
      index,
      async reopen() {
        const again = await openEmbeddedIndex({ folder, work });
        others.push(() => again.close());
        return again;
      },
      async makeBusy() {
        const other = new Database(join(folder, 'index.db'));
        other.exec('begin immediate');
        return async () => {
          other.exec('rollback');
          other.close();
        };
      },
      async cleanUp() {
        for (const close of others) await close();
        await index.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  });

describe('a damaged index', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  async function damaged(damage: (file: string) => Promise<void>) {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-index-'));
    folders.push(folder);
    const before = await openEmbeddedIndex({ folder, work: 'here' });
    await before.upsert(
      Array.from({ length: 200 }, (_, i) => ({
        kind: 'rumour' as const,
        id: `r${i}`,
        version: 1,
        fields: {
          jurisdiction: 'md',
          rumour: `r${i}`,
          tlp: 'TLP:CLEAR' as const,
          at: '2014-11-30T06:00:00Z',
          exercise: false,
        },
        body: { text: 'x'.repeat(500) },
      })),
    );
    await before.close();
    await damage(join(folder, 'index.db'));
    const said: string[] = [];
    const index = await openEmbeddedIndex({ folder, say: (message) => said.push(message) });
    const made = await index.ensure();
    const hit = await index.get('rumour', 'r1');
    await index.close();
    return { said, made, hit, files: await readdir(folder) };
  }

  it('is moved aside when it is no database at all', async () => {
    const { said, made, hit, files } = await damaged((file) => writeFile(file, 'not a database '.repeat(1000)));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/moved to damaged-1\.db.*hearsay rebuild-index/);
    expect(made).toEqual({ made: true });
    expect(hit).toBeUndefined();
    expect(files).toContain('damaged-1.db');
  });

  it('is moved aside when pages in its middle are overwritten', async () => {
    const { said, made } = await damaged(async (file) => {
      const handle = await open(file, 'r+');
      const { size } = await handle.stat();
      for (let at = 4096 * 4; at < size; at += 4096 * 2) await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, at);
      await handle.close();
    });
    expect(said).toHaveLength(1);
    expect(made).toEqual({ made: true });
  });

  it('is refused, not moved aside, when it was in use', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-index-'));
    folders.push(folder);
    writeFileSync(join(folder, 'index.db'), 'not a database '.repeat(1000));
    expect(() => openOperations({ folder, say: () => {}, moveAside: false })).toThrow(/not a database/);
    expect(readdirSync(folder)).toEqual(['index.db']);
  });
});

describe('the thread', () => {
  // Tried again: on a busy machine the loop may wait for a processor, whatever it does.
  it('lets the main loop turn on while much is written', { retry: 3 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-index-'));
    const index = await openEmbeddedIndex({ folder });
    await index.ensure();
    const documents = Array.from({ length: 3000 }, (_, i) => ({
      kind: 'claim' as const,
      id: `c${i}`,
      version: 1,
      fields: {
        jurisdiction: 'md',
        rumour: `r${i % 50}`,
        text: `The ballots of station ${i} were burned behind the school`.repeat(5),
        language: 'en',
        tlp: 'TLP:CLEAR' as const,
        at: '2014-11-30T06:00:00Z',
        exercise: false,
      },
      body: { text: 'x'.repeat(500) },
    }));
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const results = await index.upsert(documents);
    lag.disable();
    await index.close();
    await rm(folder, { recursive: true, force: true });
    expect(results.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(lag.max / 1e6).toBeLessThan(50);
  });
});
