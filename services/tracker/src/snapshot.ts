import { readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptRecovery } from '@hearsay/rumours';

/** Raised whenever the same log would give another state than before, or the file is laid out otherwise: an older one is then not read. */
const format = 5;

/** A place in the log: what lies before an offset, and the id of the last record there. Another one in its place means another log. */
export interface LogPlace {
  readonly end: number;
  readonly last: string;
}

/** Letters after which others have their turn: some milliseconds of work. */
const usualSlice = 1 << 18;

export interface Writing {
  readonly path: string;
  /** Up to where the state goes at the least: from there the log is read again at the next start. */
  readonly from: LogPlace;
  readonly pieces: Iterable<KeptRecovery>;
  /**
   * Up to where the state may go, by the time all pieces are read: a log that ends before is another one. Nothing to give the writing up.
   */
  readonly until: () => Promise<LogPlace | undefined>;
  readonly signal: AbortSignal;
  /** Letters in a slice. */
  readonly slice?: number | undefined;
}

/**
 * Writes a snapshot in slices, and puts it in the place of the one before: whole or not at all. It is a shortcut and nothing more: the log is the
 * truth, and the file may be deleted at any time. Resolves to whether it stands there.
 */
export async function writeSnapshot({
  path,
  from,
  pieces,
  until,
  signal,
  slice = usualSlice,
}: Writing): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  let whole = false;
  try {
    let waiting = `${JSON.stringify({ snapshot: 'tracker', format, ...from })}\n`;
    let count = 0;
    for (const piece of pieces) {
      waiting += `${JSON.stringify(piece)}\n`;
      count += 1;
      if (waiting.length < slice) continue;
      await file.writeFile(waiting);
      waiting = '';
      await nextTurn();
      if (signal.aborted) return false;
    }
    const reached = await until();
    if (!reached || signal.aborted) return false;
    await file.writeFile(`${waiting}${JSON.stringify({ pieces: count, until: reached })}\n`);
    await file.sync();
    whole = true;
  } finally {
    await file.close();
    if (!whole) await rm(unfinished, { force: true });
  }
  if (signal.aborted) return false;
  await rename(unfinished, path);
  return true;
}

/** A snapshot that was read, its pieces one by one. */
export interface Snapshot {
  readonly from: LogPlace;
  readonly until: LogPlace;
  readonly pieces: Iterable<KeptRecovery>;
}

/** @returns nothing where there is none, or one of another version. @throws Error where it is damaged; so does reading its pieces. */
export function readSnapshot(path: string): Snapshot | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const end = bytes.indexOf(10);
  const { format: written, ...from } = JSON.parse(bytes.toString('utf8', 0, end)) as LogPlace & { format?: number };
  if (written !== format) return undefined;
  const lastLine = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  const { pieces: count, until } = JSON.parse(bytes.toString('utf8', lastLine)) as { pieces: number; until: LogPlace };
  for (const place of [from, until])
    if (!Number.isInteger(place?.end) || typeof place.last !== 'string') throw new Error('the snapshot is not whole');
  return { from, until, pieces: piecesIn(bytes, end + 1, lastLine, count) };
}

function* piecesIn(bytes: Buffer, from: number, to: number, expected: number): Iterable<KeptRecovery> {
  let count = 0;
  for (let start = from; start < to; ) {
    const end = bytes.indexOf(10, start);
    count += 1;
    yield JSON.parse(bytes.toString('utf8', start, end)) as KeptRecovery;
    start = end + 1;
  }
  if (count !== expected) throw new Error('the snapshot is not whole');
}
