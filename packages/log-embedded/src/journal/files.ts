import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** An open file, by its descriptor. */
export type FileDescriptor = number;

/** Every file operation the log makes, so that a test can let the k-th of them fail. All reject with Node's system errors. */
export interface FileOperations {
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  open(path: string, mode: 'read' | 'write' | 'create'): Promise<FileDescriptor>;
  size(file: FileDescriptor): Promise<number>;
  /** Resolves to the number of bytes read, fewer than asked for at the end of the file only. */
  read(file: FileDescriptor, into: Uint8Array, position: number): Promise<number>;
  /** Writes all of `bytes`; after a rejection any part of them may have been written. */
  write(file: FileDescriptor, bytes: Uint8Array, position: number): Promise<void>;
  truncate(file: FileDescriptor, size: number): Promise<void>;
  /** Resolves when everything written to the file survives a loss of power. */
  sync(file: FileDescriptor): Promise<void>;
  /** The same for the names in a folder. */
  syncFolder(path: string): Promise<void>;
  close(file: FileDescriptor): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

// The calls with callbacks cost half as much as `fs.promises`, and none of them blocks the event loop.
const mkdir = promisify(fs.mkdir);
const readdir = promisify(fs.readdir);
const open = promisify(fs.open);
const fstat = promisify(fs.fstat);
const ftruncate = promisify(fs.ftruncate);
const fdatasync = promisify(fs.fdatasync);
const fsync = promisify(fs.fsync);
const close = promisify(fs.close);
const rename = promisify(fs.rename);
const rm = promisify(fs.rm);

const flags = { read: 'r', write: 'r+', create: 'wx+' } as const;

export const nodeFiles: FileOperations = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  list: (folder) => readdir(folder),
  open: (path, mode) => open(path, flags[mode], 0o600),
  size: async (file) => (await fstat(file)).size,
  read: async (file, into, position) => {
    let done = 0;
    while (done < into.length) {
      const count = await new Promise<number>((resolve, reject) => {
        fs.read(file, into, done, into.length - done, position + done, (error, read) =>
          error === null ? resolve(read) : reject(error),
        );
      });
      if (count === 0) break;
      done += count;
    }
    return done;
  },
  write: async (file, bytes, position) => {
    let done = 0;
    while (done < bytes.length) {
      done += await new Promise<number>((resolve, reject) => {
        fs.write(file, bytes, done, bytes.length - done, position + done, (error, written) =>
          error === null ? resolve(written) : reject(error),
        );
      });
    }
  },
  truncate: (file, size) => ftruncate(file, size),
  sync: (file) => fdatasync(file),
  syncFolder: async (path) => {
    const folder = await open(path, 'r');
    try {
      await fsync(folder);
    } finally {
      await close(folder);
    }
  },
  close: (file) => close(file),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
};
