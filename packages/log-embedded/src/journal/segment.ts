import { join } from 'node:path';
import type { LogRecord } from '@hearsay/log';
import { type Chunk, Chunks, type PlaceName } from './chunks.ts';
import { damage } from './damage.ts';
import type { FileDescriptor, FileOperations } from './files.ts';
import { type Frame, frameAt, frameKind, frameLengthAt, makeFrame } from './frame.ts';
import { type FrameContent, parseRecords } from './record-bytes.ts';

const namePattern = /^(\d{16})\.(\d+)\.segment$/;

/** `sequence.generation.segment`: the sequence of its first frame, and how often it was written anew by compaction. */
export function segmentName(sequence: number, generation: number): string {
  return `${String(sequence).padStart(16, '0')}.${generation}.segment`;
}

export function parseSegmentName(name: string): { sequence: number; generation: number } | undefined {
  const match = namePattern.exec(name);
  return match === null ? undefined : { sequence: Number(match[1]), generation: Number(match[2]) };
}

/** One file of the journal and its sparse index. */
export class Segment {
  readonly name: string;
  readonly path: string;
  readonly sequence: number;
  readonly generation: number;
  /** Bytes that are durable. */
  length = 0;
  lastSequence = 0;
  chunks = new Chunks();
  readonly #files: FileOperations;
  #file: FileDescriptor | undefined;
  #opening: Promise<FileDescriptor> | undefined;
  #readers = 0;
  #retired = false;

  constructor(files: FileOperations, folder: string, sequence: number, generation: number) {
    this.#files = files;
    this.sequence = sequence;
    this.generation = generation;
    this.name = segmentName(sequence, generation);
    this.path = join(folder, this.name);
  }

  get indexPath(): string {
    return `${this.path}.index`;
  }

  async create(): Promise<FileDescriptor> {
    await this.#files.remove(this.path);
    this.#file = await this.#files.open(this.path, 'create');
    return this.#file;
  }

  /** The file, opened for reading and writing when first asked for. */
  open(): Promise<FileDescriptor> {
    if (this.#file !== undefined) return Promise.resolve(this.#file);
    this.#opening ??= this.#files.open(this.path, 'write').then(
      (file) => {
        this.#file = file;
        return file;
      },
      (error) => {
        this.#opening = undefined;
        throw error;
      },
    );
    return this.#opening;
  }

  /** Keeps the file open for `work`, even where the segment is retired meanwhile. */
  async reading<Result>(work: (file: FileDescriptor) => Promise<Result>): Promise<Result> {
    this.#readers += 1;
    try {
      return await work(await this.open());
    } finally {
      this.#readers -= 1;
      if (this.#retired) await this.#closeWhenUnread();
    }
  }

  /** Closes the file as soon as nobody reads it. */
  async retire(): Promise<void> {
    this.#retired = true;
    await this.#closeWhenUnread();
  }

  /** Lets the file go for now; the next reader opens it again. */
  async rest(): Promise<void> {
    await this.#closeWhenUnread();
  }

  async #closeWhenUnread(): Promise<void> {
    if (this.#readers > 0 || this.#file === undefined) return;
    const file = this.#file;
    this.#file = undefined;
    this.#opening = undefined;
    await this.#files.close(file);
  }

  /** The records of a stretch that `wanted` asks for. @throws HearsayError `log-corrupt` */
  async read(
    chunk: Pick<Chunk, 'start' | 'end'>,
    wanted: (topic: string, partition: number, offset: number) => boolean,
  ): Promise<LogRecord[]> {
    const { start, end } = chunk;
    const bytes = Buffer.allocUnsafe(end - start);
    await this.reading(async (file) => {
      const count = await this.#files.read(file, bytes, start);
      if (count < bytes.length) throw damage(this.path, start + count, 'the file ends where records should stand');
    });
    const records: LogRecord[] = [];
    for (let at = 0; at < bytes.length; ) {
      const frame = frameAt(bytes, at);
      if (frame === undefined) throw damage(this.path, start + at, 'a frame is damaged (its checksum is wrong)');
      if (frame.kind === frameKind.records) {
        for (const record of this.parse(frame, start + at, wanted).records) records.push(record);
      }
      at += frame.length;
    }
    return records;
  }

  parse(
    frame: Frame,
    at: number,
    wanted?: (topic: string, partition: number, offset: number) => boolean,
  ): FrameContent {
    try {
      return parseRecords(frame.body, wanted);
    } catch (error) {
      throw damage(this.path, at, 'a frame does not hold what it should', error);
    }
  }

  /**
   * Goes through the sound frames from the beginning, a few megabytes at a time. Resolves to where they end: the size of the file,
   * or where something else stands.
   */
  async scan(size: number, visit: (frame: Frame, at: number) => void | Promise<void>): Promise<number> {
    return this.reading(async (file) => {
      let at = 0;
      let window = 4 << 20;
      while (at < size) {
        const bytes = Buffer.allocUnsafe(Math.min(window, size - at));
        const count = await this.#files.read(file, bytes, at);
        const held = bytes.subarray(0, count);
        let done = 0;
        for (let frame = frameAt(held, done); frame !== undefined; frame = frameAt(held, done)) {
          await visit(frame, at + done);
          done += frame.length;
        }
        at += done;
        if (done > 0) continue;
        const length = frameLengthAt(held, 0);
        // A frame longer than the window, which may still be whole; else what stands here is no frame.
        if (length === undefined || length <= window || at + length > size) return at;
        window = length;
      }
      return at;
    });
  }

  /** Writes the sparse index beside a segment that will not grow any more. It can always be made again by a scan. */
  async saveIndex(): Promise<void> {
    const content = { length: this.length, lastSequence: this.lastSequence, places: [...this.chunks.entries()] };
    const file = await this.#files.open(`${this.indexPath}.new`, 'create');
    try {
      await this.#files.write(file, makeFrame(Buffer.from(JSON.stringify(content)), this.sequence, 3), 0);
    } finally {
      await this.#files.close(file);
    }
    await this.#files.rename(`${this.indexPath}.new`, this.indexPath);
  }

  /** Takes the index from beside the segment; `false` where there is none that fits. */
  async loadIndex(): Promise<boolean> {
    try {
      const file = await this.#files.open(this.indexPath, 'read');
      let bytes: Buffer;
      try {
        bytes = Buffer.allocUnsafe(await this.#files.size(file));
        await this.#files.read(file, bytes, 0);
      } finally {
        await this.#files.close(file);
      }
      const frame = frameAt(bytes, 0);
      if (frame === undefined || frame.sequence !== this.sequence) return false;
      const content = JSON.parse(frame.body.toString('utf8')) as {
        length: number;
        lastSequence: number;
        places: [PlaceName, Chunk[]][];
      };
      if (content.length !== (await this.reading((open) => this.#files.size(open)))) return false;
      this.length = content.length;
      this.lastSequence = content.lastSequence;
      this.chunks = new Chunks(content.places);
      return true;
    } catch {
      return false;
    }
  }
}
