import { createReadStream } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HearsayError, type SourceConfig } from '@hearsay/contracts';
import {
  csvReader,
  type Heard,
  jsonlReader,
  type Row,
  type RowReader,
  RowSplitter,
  UnreadableError,
} from '@hearsay/sources';
import { FilesCursor, type Place } from './files-cursor.ts';
import type { Batch, Reader, Unread } from './reader.ts';

type FilesSource = Extract<SourceConfig, { kind: 'files' }>;
const formats: Readonly<Record<string, 'csv' | 'jsonl'>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};
const rowsInBatch = 200;
const chunkBytes = 64 << 10;
const longestHeader = 64 << 10;
/** Milliseconds after which a last line without an end counts as written whole. */
const settled = 10_000;

interface File {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'jsonl';
  readonly size: number;
  readonly changed: number;
}

/** Reads files row by row, each from where it was read to. What is wrong with a row costs that row, and it is kept with its number. */
export const readFiles: Reader<FilesSource> = async function* ({ source, state, signal, context }) {
  const files = await filesOf(source);
  const cursor = new FilesCursor(state.cursor);
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const file of files) {
    const place = cursor.placeOf(file.name);
    if (place && place.offset !== file.size) {
      // A file that became shorter is another one; what it shares with the old one has the same ids.
      const from = place.offset > file.size ? { offset: 0, row: 0 } : place;
      const isSettled = context.clock.now() - file.changed > settled;
      for await (const { batch, reached } of rowsOf(file, from, source, isSettled, signal)) {
        cursor.reached(file.name, reached);
        const progress = all === 0 ? 1 : Math.min(1, (done + reached.offset) / all);
        yield { ...batch, cursor: cursor.text(), progress };
        if (signal.aborted) return;
      }
    }
    done += file.size;
  }
};

async function filesOf(source: FilesSource): Promise<File[]> {
  const path = fileURLToPath(source.url);
  try {
    const isFolder = (await lstat(path)).isDirectory();
    const names = isFolder ? (await readdir(path)).sort() : [basename(path)];
    const folder = isFolder ? path : dirname(path);
    const files: File[] = [];
    for (const name of names) {
      const format = source.format ?? formats[extname(name).toLowerCase()];
      if (format === undefined || name.startsWith('.')) continue;
      const whole = join(folder, name);
      const stat = await lstat(whole);
      // No links: they would lead out of the folder that somebody chose.
      if (stat.isFile()) files.push({ name, path: whole, format, size: stat.size, changed: stat.mtimeMs });
    }
    return files;
  } catch (error) {
    throw new HearsayError('fetch-failed', `${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function* rowsOf(
  file: File,
  from: Place,
  source: FilesSource,
  isSettled: boolean,
  signal: AbortSignal,
): AsyncIterable<{ batch: Batch; reached: Place }> {
  let reader: RowReader | undefined;
  try {
    reader = file.format === 'jsonl' ? jsonlReader(source) : csvReader(source, await headerOf(file));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const unread = [{ origin: file.name, number: 1, bytes: new Uint8Array(), reason: error.message }];
    yield { batch: { heard: [], received: 0, unread }, reached: { offset: file.size, row: 0 } };
    return;
  }
  const splitter = new RowSplitter(file.format === 'csv', from);
  let rows: Row[] = [];
  const batches = function* (least: number) {
    while (rows.length >= least && rows.length > 0) {
      const some = rows.slice(0, rowsInBatch);
      rows = rows.slice(rowsInBatch);
      const last = some.at(-1) as Row;
      yield { batch: batchOf(some, reader as RowReader, file), reached: { offset: last.end, row: last.number } };
    }
  };
  if (from.offset < file.size) {
    const bytes = createReadStream(file.path, {
      start: from.offset,
      end: file.size - 1,
      highWaterMark: chunkBytes,
      signal,
    });
    for await (const chunk of bytes) {
      rows.push(...splitter.add(chunk as Buffer));
      yield* batches(rowsInBatch);
    }
  }
  if (isSettled) rows.push(...splitter.end());
  yield* batches(1);
}

function batchOf(rows: readonly Row[], reader: RowReader, file: File): Batch {
  const heard: Heard[] = [];
  const unread: Unread[] = [];
  for (const { number, bytes, mistake } of rows) {
    if (file.format === 'csv' && number === 1) continue;
    try {
      if (mistake !== undefined) throw new UnreadableError(mistake);
      const entry = reader.read(bytes);
      if (entry) heard.push({ entry });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unread.push({ origin: file.name, number, bytes, reason: `row ${number} of ${file.name}: ${error.message}` });
    }
  }
  return { heard, received: rows.length, unread };
}

async function headerOf({ path }: File): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    const [first] = new RowSplitter(true, { offset: 0, row: 0 }).add(buffer.subarray(0, bytesRead));
    return first?.bytes ?? buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
