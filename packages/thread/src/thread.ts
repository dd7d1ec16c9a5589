import { Worker } from 'node:worker_threads';
import { HearsayError } from '@hearsay/contracts';
import { errorIn, type Letter } from './letters.ts';

export interface ThreadOptions {
  /** For error messages: what the thread does. */
  readonly name: string;
  /** TypeScript module that runs in the thread and calls `answerJobs`. */
  readonly file: URL;
  /** Milliseconds that one job may take. */
  readonly deadline: number;
  /** Milliseconds that the start may take; there are modules to load, on a machine that may be busy. */
  readonly startDeadline?: number;
  /** MiB of heap; the thread ends when it needs more. */
  readonly memory?: number;
  /** What `openedWith` gives inside. */
  readonly data?: unknown;
}

interface Asked<Job, Answer> {
  readonly job: Job;
  /** Threads that ended while it was this job's turn. */
  ended: number;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** A job is given up when it ended so many threads: a machine that slept for a moment looks like a job that hangs. */
const mostEnded = 2;

const firstFile = new URL('./first.mjs', import.meta.url);

/**
 * A thread that answers jobs in the order in which they were asked. It starts when it is first needed. Where it crashes, or its job takes
 * longer than the deadline, it is replaced and goes on with the same job; a job that ended two threads is given up, and those behind it go on.
 * It keeps the process alive only while a job is under way.
 */
export class Thread<Job, Answer> {
  readonly #options: ThreadOptions;
  #asked: Asked<Job, Answer>[] = [];
  #worker: Worker | undefined;
  #ready = false;
  #late: NodeJS.Timeout | undefined;
  #closed = false;
  #started: { readonly promise: Promise<void>; resolve(): void; reject(error: Error): void } | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /**
   * Starts the thread, so that no job waits for that.
   * @throws HearsayError `thread-unavailable` with the reason where it does not start.
   */
  async start(): Promise<void> {
    if (this.#closed) throw this.#unavailable('it was closed');
    if (this.#ready) return;
    this.#worker ?? this.#open();
    await this.#started?.promise;
  }

  /**
   * @throws HearsayError `thread-unavailable` where no thread starts, or it was closed; `thread-failed` where the job ended two threads;
   *   otherwise what the job threw.
   */
  ask(job: Job): Promise<Answer> {
    if (this.#closed) return Promise.reject(this.#unavailable('it was closed'));
    return new Promise((resolve, reject) => {
      this.#asked.push({ job, ended: 0, resolve, reject });
      if (!this.#worker) this.#open();
      if (!this.#ready) return;
      this.#worker?.postMessage(job);
      if (this.#asked.length === 1) this.#nextTurn();
    });
  }

  /** Ends the thread; jobs that wait are given up. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#giveUpAll(this.#unavailable('it was closed'));
    this.#forget();
    await worker?.terminate();
  }

  #open(): void {
    const { file, data, memory = 1024, startDeadline = 60_000 } = this.#options;
    // What the process was started with is of no use in there, and some of it would fail.
    const worker = new Worker(firstFile, {
      execArgv: [],
      env: {},
      workerData: { file: file.href, data },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker = worker;
    let resolve = () => {};
    let reject: (error: Error) => void = () => {};
    const promise = new Promise<void>((resolved, rejected) => {
      resolve = resolved;
      reject = rejected;
    });
    // Whoever asked hears of it as well.
    promise.catch(() => {});
    this.#started = { promise, resolve, reject };
    const ended = (reason: string) => {
      if (this.#worker === worker) this.#ended(reason);
    };
    worker.on('message', (letter: Letter<Answer>) => {
      if (this.#worker === worker) this.#received(letter);
    });
    worker.on('error', (error) => ended(String((error as Error | undefined)?.message ?? error)));
    worker.on('messageerror', (error) => ended(error.message));
    worker.on('exit', () => ended('the thread ended'));
    this.#late = setTimeout(() => ended(`it took more than ${startDeadline / 1000} s to start`), startDeadline);
  }

  #received(letter: Letter<Answer>): void {
    if (letter.kind === 'ready') {
      this.#ready = true;
      this.#started?.resolve();
      for (const { job } of this.#asked) this.#worker?.postMessage(job);
    } else {
      const asked = this.#asked.shift();
      if (letter.kind === 'answer') asked?.resolve(letter.answer);
      else asked?.reject(errorIn(letter));
    }
    this.#nextTurn();
  }

  /** Sets the clock for the job whose turn it is. */
  #nextTurn(): void {
    clearTimeout(this.#late);
    if (this.#asked.length === 0) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.ref();
    const { deadline } = this.#options;
    this.#late = setTimeout(() => this.#ended(`it took more than ${deadline / 1000} s`), deadline);
  }

  #ended(reason: string): void {
    const wasReady = this.#ready;
    const worker = this.#worker;
    if (!wasReady) {
      const error = this.#unavailable(reason);
      this.#started?.reject(error);
      this.#giveUpAll(error);
    }
    this.#forget();
    void worker?.terminate();
    const first = this.#asked[0];
    if (!first) return;
    first.ended += 1;
    if (first.ended >= mostEnded) {
      this.#asked.shift();
      first.reject(new HearsayError('thread-failed', `${this.#options.name} was given up twice: ${reason}`));
    }
    if (this.#asked.length > 0) this.#open();
  }

  #giveUpAll(error: Error): void {
    for (const { reject } of this.#asked.splice(0)) reject(error);
  }

  #forget(): void {
    clearTimeout(this.#late);
    this.#worker = undefined;
    this.#ready = false;
    this.#started = undefined;
  }

  #unavailable(reason: string): HearsayError {
    return new HearsayError('thread-unavailable', `no thread runs for ${this.#options.name}: ${reason}`);
  }
}
