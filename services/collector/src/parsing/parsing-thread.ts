import { Worker } from 'node:worker_threads';
import type { Job, Parsed } from './job.ts';

const firstFile = new URL('./thread.mjs', import.meta.url);
/** Milliseconds that a thread may take to start; it has modules to load, on a machine that may be busy. */
const startDeadline = 30_000;

/** One thread that reads answers, one after the other. Once it has failed it stays dead. */
export class ParsingThread {
  readonly #deadline: number;
  readonly #worker: Worker;
  readonly #ready: Promise<string | undefined>;
  alive = true;

  /** @param deadline milliseconds for one answer. */
  constructor(deadline: number, file = firstFile) {
    this.#deadline = deadline;
    // What the process was started with is of no use in there, and some of it would fail.
    this.#worker = new Worker(file, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
    this.#ready = this.#message<'ready'>(startDeadline).then(
      () => undefined,
      (error: Error) => error.message,
    );
  }

  /** Reads one answer; call it again only when that has resolved. Never rejects. */
  async parse(job: Job): Promise<Parsed> {
    const notStarted = await this.#ready;
    if (notStarted !== undefined) return this.#fail(`No thread started to read the answer: ${notStarted}`);
    this.#worker.postMessage(job);
    try {
      return await this.#message<Parsed>(this.#deadline);
    } catch (error) {
      return this.#fail(`Reading the answer was given up: ${(error as Error).message}`);
    }
  }

  async #fail(reason: string): Promise<Parsed> {
    await this.end();
    return { kind: 'unreadable', reason: reason.slice(0, 400) };
  }

  /** The next message, or why there is none. */
  #message<Message>(deadline: number): Promise<Message> {
    return new Promise((resolve, reject) => {
      const worker = this.#worker;
      const settle = () => {
        clearTimeout(late);
        worker.off('message', got).off('error', broke).off('exit', ended);
      };
      const got = (message: Message) => {
        settle();
        resolve(message);
      };
      const broke = (error: Error) => {
        settle();
        reject(error);
      };
      const ended = () => broke(new Error('the thread ended'));
      const late = setTimeout(() => broke(new Error(`it took more than ${deadline / 1000} s`)), deadline);
      worker.on('message', got).on('error', broke).on('exit', ended);
    });
  }

  async end(): Promise<void> {
    this.alive = false;
    this.#worker.on('error', () => {});
    await this.#worker.terminate();
  }
}
