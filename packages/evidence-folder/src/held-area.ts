import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { framesIn } from './frames.ts';

/** Where a held piece stands. */
interface Place {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

interface Waiting {
  readonly hash: string;
  readonly frame: readonly Uint8Array[];
  readonly length: number;
}

const hour = 3_600_000;
const nameOf = /^(\d{1,16})-[0-9a-f]{12}\.held$/;

/**
 * Pieces held for hours: files to which they are appended, one for each hour in which they end, each process its own. A file is deleted whole,
 * so that forgetting costs nothing; where a piece stands is remembered, and read from the files where another process wrote it.
 */
export class HeldArea {
  readonly #folder: string;
  readonly #most: number;
  readonly #mark = randomBytes(6).toString('hex');
  readonly #places = new Map<string, Place>();
  /** How far each file was read or written. */
  readonly #known = new Map<string, number>();
  readonly #open = new Map<string, FileHandle>();
  /** One thing at a time: writes are gathered while one is on its way. */
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = new Map<string, Waiting[]>();

  /** @param most bytes held in all; beyond it what ends first goes first. */
  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** Resolves when the pieces are durable. Those that come while others are written are written together. */
  hold(pieces: readonly Uint8Array[], until: number): Promise<string[]> {
    const file = `${Math.ceil(until / hour) * hour}-${this.#mark}.held`;
    const waiting = this.#waiting.get(file) ?? [];
    this.#waiting.set(file, waiting);
    const hashes = pieces.map((piece) => {
      const hash = createHash('sha256').update(piece).digest('hex');
      waiting.push({ hash, frame: [Buffer.from(`${hash} ${piece.length}\n`), piece], length: piece.length });
      return hash;
    });
    return this.#next(() => this.#flush()).then(() => hashes);
  }

  /** The bytes of a held piece, whoever holds it. */
  async find(hash: string): Promise<Uint8Array | undefined> {
    if (!this.#places.has(hash)) await this.#next(() => this.#readOn());
    const place = this.#places.get(hash);
    if (place === undefined) return undefined;
    const handle = await open(join(this.#folder, place.file), 'r').catch(() => undefined);
    if (handle === undefined) return undefined;
    try {
      const bytes = new Uint8Array(place.length);
      await handle.read(bytes, 0, place.length, place.offset);
      return createHash('sha256').update(bytes).digest('hex') === hash ? bytes : undefined;
    } finally {
      await handle.close();
    }
  }

  /** Deletes the files whose hour is over. Resolves to how many pieces were known in them. */
  expire(now: number): Promise<number> {
    return this.#next(async () => {
      await this.#readOn();
      let pieces = 0;
      for (const file of await this.#files()) {
        if (endOf(file) <= now) pieces += await this.#drop(file);
      }
      return pieces;
    });
  }

  async close(): Promise<void> {
    await this.#next(() => this.#flush());
    for (const handle of this.#open.values()) await handle.close();
    this.#open.clear();
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #flush(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = new Map();
    for (const [file, waiting] of all) {
      if (waiting.length === 0) continue;
      let handle = this.#open.get(file);
      if (handle === undefined) {
        await mkdir(this.#folder, { recursive: true, mode: 0o700 });
        handle = await open(join(this.#folder, file), 'a', 0o600);
        this.#open.set(file, handle);
      }
      let offset = this.#known.get(file) ?? 0;
      const placed: [string, Place][] = [];
      for (const { hash, frame, length } of waiting) {
        placed.push([hash, { file, offset: offset + (frame[0] as Uint8Array).length, length }]);
        offset += (frame[0] as Uint8Array).length + length + 1;
      }
      try {
        await handle.appendFile(Buffer.concat(waiting.flatMap(({ frame }) => [...frame, Buffer.from('\n')])));
        await handle.datasync();
      } catch (error) {
        // Half of it may stand there: what comes next goes on after it.
        this.#known.set(file, (await stat(join(this.#folder, file))).size);
        throw error;
      }
      this.#known.set(file, offset);
      for (const [hash, place] of placed) this.#remember(hash, place);
    }
    await this.#bound();
  }

  /** Of a piece held twice, the place that lasts longer counts. */
  #remember(hash: string, place: Place): void {
    const before = this.#places.get(hash);
    if (before === undefined || endOf(before.file) < endOf(place.file)) this.#places.set(hash, place);
  }

  async #files(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => nameOf.test(name)).sort((a, b) => endOf(a) - endOf(b));
  }

  /** Takes in what others appended since. */
  async #readOn(): Promise<void> {
    for (const file of await this.#files()) {
      const from = this.#known.get(file) ?? 0;
      const { frames, end } = await framesIn(join(this.#folder, file), from);
      for (const { hash, offset, length } of frames) this.#remember(hash, { file, offset, length });
      if (!this.#open.has(file)) this.#known.set(file, end);
    }
  }

  async #bound(): Promise<void> {
    let total = 0;
    for (const size of this.#known.values()) total += size;
    if (total <= this.#most) return;
    for (const file of await this.#files()) {
      if (total <= this.#most) return;
      total -= this.#known.get(file) ?? 0;
      await this.#drop(file);
    }
  }

  async #drop(file: string): Promise<number> {
    await this.#open.get(file)?.close();
    this.#open.delete(file);
    this.#known.delete(file);
    await rm(join(this.#folder, file), { force: true });
    let pieces = 0;
    for (const [hash, place] of this.#places) {
      if (place.file !== file) continue;
      this.#places.delete(hash);
      pieces += 1;
    }
    return pieces;
  }
}

const endOf = (file: string): number => Number(nameOf.exec(file)?.[1] ?? 0);
