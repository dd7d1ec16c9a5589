import { setImmediate as nextTurn } from 'node:timers/promises';
import { deservesSecondReading, type Job, type Parsed, parseNow } from './job.ts';
import { ParsingThread } from './parsing-thread.ts';

export interface ParserOptions {
  /** Threads at most; each starts when it is first needed. */
  readonly threads?: number;
  /** Milliseconds that one answer may take. */
  readonly deadline?: number;
  /** Answers of up to so many bytes are read here, which is sooner than asking a thread. */
  readonly smallBytes?: number;
  /** The thread's first file; tests hand in one that hangs. */
  readonly file?: URL;
}

/**
 * Reads answers of sources away from the main loop, each under a deadline: a thread that exceeds it is ended and replaced, and the
 * answer counts as unreadable. Small answers are read here, one in a turn of the loop: every limit of the parsers makes time grow with
 * size, and 32 KB of the worst that is known take less than 40 ms.
 */
export class Parser {
  readonly #threads: number;
  readonly #smallBytes: number;
  readonly #open: () => ParsingThread;
  readonly #free: ParsingThread[] = [];
  readonly #all = new Set<ParsingThread>();
  /** Whoever waits for a thread. As many as answers are asked for at once, so the collector's round bounds it. */
  readonly #waiting: ((thread: ParsingThread) => void)[] = [];
  #here: Promise<unknown> = Promise.resolve();

  constructor({ threads = 2, deadline = 5000, smallBytes = 32 << 10, file }: ParserOptions = {}) {
    this.#threads = threads;
    this.#smallBytes = smallBytes;
    this.#open = () => new ParsingThread(deadline, file);
  }

  async parse(job: Job): Promise<Parsed> {
    if (job.bytes.byteLength > this.#smallBytes) return this.#parseAway(job);
    const parsed = await this.#parseHere(job);
    // The second reader has no limits of its own, so that even a small answer is given to it only where it can be ended.
    return deservesSecondReading(job, parsed) ? this.#parseAway(job) : parsed;
  }

  #parseHere(job: Job): Promise<Parsed> {
    const parsed = this.#here.then(() => parseNow(job));
    this.#here = parsed.then(() => nextTurn());
    return parsed;
  }

  async #parseAway(job: Job): Promise<Parsed> {
    const thread = await this.#thread();
    const parsed = await thread.parse(job);
    if (thread.alive) this.#release(thread);
    else {
      this.#all.delete(thread);
      // Its place is free again: whoever waited longest gets a new thread.
      if (this.#waiting.length > 0) this.#release(this.#start());
    }
    return parsed;
  }

  #thread(): ParsingThread | Promise<ParsingThread> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#all.size < this.#threads) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): ParsingThread {
    const thread = this.#open();
    this.#all.add(thread);
    return thread;
  }

  #release(thread: ParsingThread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#free.push(thread);
  }

  /** Ends the threads; call it when nobody is being asked any more. */
  async close(): Promise<void> {
    this.#free.length = 0;
    await Promise.all([...this.#all].map((thread) => thread.end()));
    this.#all.clear();
  }
}
