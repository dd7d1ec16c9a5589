import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeptRecovery } from '@hearsay/rumours';

/** Raised whenever the same log would give another state than before: what an older version wrote is then not read. */
const format = 2;

export interface SnapshotHead {
  /** Offset after the last record that is in it. */
  readonly end: number;
  /** Id of that record: another one in its place means another log. */
  readonly last: string;
}

const chunkSize = 1 << 20;

/**
 * Writes a snapshot in the place of the one before: whole or not at all. It is a shortcut and nothing more: the log is the truth, and the
 * file may be deleted at any time.
 */
export function writeSnapshot(path: string, head: SnapshotHead, pieces: Iterable<KeptRecovery>): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    let waiting = `${JSON.stringify({ snapshot: 'tracker', format, ...head })}\n`;
    let count = 0;
    for (const piece of pieces) {
      waiting += `${JSON.stringify(piece)}\n`;
      count += 1;
      if (waiting.length < chunkSize) continue;
      writeSync(file, waiting);
      waiting = '';
    }
    writeSync(file, `${waiting}${JSON.stringify({ pieces: count })}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** A snapshot that was read, its pieces one by one. */
export interface Snapshot extends SnapshotHead {
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
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Partial<SnapshotHead> & { readonly format?: number };
  if (head.format !== format) return undefined;
  if (!Number.isInteger(head.end) || typeof head.last !== 'string') throw new Error('the snapshot has no head');
  return { end: head.end as number, last: head.last, pieces: piecesIn(bytes, end + 1) };
}

function* piecesIn(bytes: Buffer, from: number): Iterable<KeptRecovery> {
  let count = 0;
  for (let start = from; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    if (end < 0) break;
    const piece = JSON.parse(bytes.toString('utf8', start, end)) as KeptRecovery | { readonly pieces: number };
    if ('pieces' in piece) {
      if (piece.pieces === count) return;
      break;
    }
    count += 1;
    yield piece;
    start = end + 1;
  }
  throw new Error('the snapshot is not whole');
}
