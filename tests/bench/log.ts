import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppendRecord, EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';

/** Rounds of each kind, taking turns, so that a slow minute of the disk meets both. */
const rounds = 7;
/** Records appended in a round, by batch size: about half a second each. */
const perRound = new Map([
  [1, 400],
  [64, 6400],
  [256, 12_800],
]);

export interface LogBenchmark {
  /** Records of 1 KiB in one append. */
  readonly batch: number;
  /** Records per second, medians. */
  readonly embedded: number;
  readonly bare: number;
  /** The same as `bare`, but with blocking calls, which a server cannot afford. */
  readonly bareBlocking: number;
  /** Median over the rounds of embedded / bare. Goal: 0.7. */
  readonly ratio: number;
  readonly ratioToBlocking: number;
}

const value = new Uint8Array(1024).fill(97);

function recordsOf(batch: number): AppendRecord[] {
  return Array.from({ length: batch }, (_, n) => ({
    topic: 'posts' as const,
    key: `md/${n}`,
    value,
    id: `post-${n}`.padEnd(32, '0'),
  }));
}

async function timeEmbedded(log: EventLog, batch: number, count: number): Promise<number> {
  const records = recordsOf(batch);
  const start = performance.now();
  for (let done = 0; done < count; done += batch) await log.append(records);
  return (count / (performance.now() - start)) * 1000;
}

/** Write and fdatasync of the same bytes by Node's promises, one after the other. */
async function timeBare(path: string, batch: number, count: number): Promise<number> {
  const file = await open(path, 'a');
  const bytes = new Uint8Array(batch * 1024).fill(97);
  const start = performance.now();
  for (let done = 0; done < count; done += batch) {
    await file.write(bytes);
    await file.datasync();
  }
  const rate = (count / (performance.now() - start)) * 1000;
  await file.close();
  return rate;
}

function timeBareBlocking(path: string, batch: number, count: number): number {
  const file = openSync(path, 'a');
  const bytes = new Uint8Array(batch * 1024).fill(97);
  const start = performance.now();
  for (let done = 0; done < count; done += batch) {
    writeSync(file, bytes);
    fdatasyncSync(file);
  }
  const rate = (count / (performance.now() - start)) * 1000;
  closeSync(file);
  return rate;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;

/** Appends to the embedded log against a bare file on the same disk, at batches of 1, 64 and 256 records of 1 KiB. */
export async function run(): Promise<LogBenchmark[]> {
  // Beside the repository, not in a temporary folder, which may be in memory.
  const folder = await mkdtemp(join(fileURLToPath(new URL('../..', import.meta.url)), '.bench-log-'));
  const log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 8 });
  const results: LogBenchmark[] = [];
  try {
    for (const [batch, count] of perRound) {
      const [embedded, bare, blocking]: number[][] = [[], [], []];
      await timeEmbedded(log, batch, count);
      for (let round = 0; round < rounds; round += 1) {
        embedded?.push(await timeEmbedded(log, batch, count));
        bare?.push(await timeBare(join(folder, 'bare'), batch, count));
        blocking?.push(timeBareBlocking(join(folder, 'blocking'), batch, count));
      }
      const ratios = (to: readonly number[] = []) => median(to.map((rate, n) => (embedded?.[n] ?? 0) / rate));
      results.push({
        batch,
        embedded: median(embedded ?? []),
        bare: median(bare ?? []),
        bareBlocking: median(blocking ?? []),
        ratio: ratios(bare),
        ratioToBlocking: ratios(blocking),
      });
    }
  } finally {
    await log.close();
    await rm(folder, { recursive: true });
  }
  print(results);
  return results;
}

function print(results: readonly LogBenchmark[]): void {
  console.log('log append, records of 1 KiB per second (medians; goal: ratio 0.7)');
  for (const { batch, embedded, bare, bareBlocking, ratio, ratioToBlocking } of results) {
    const shown = [embedded, bare, bareBlocking].map((rate) => Math.round(rate).toLocaleString('en'));
    console.log(
      `  batch ${batch}: embedded ${shown[0]}, bare ${shown[1]}, ratio ${ratio.toFixed(2)} (blocking calls: ${shown[2]}, ratio ${ratioToBlocking.toFixed(2)})`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
