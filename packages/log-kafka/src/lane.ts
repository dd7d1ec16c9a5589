import { HearsayError } from '@hearsay/contracts';
import { kafkaErrorType, type OutgoingMessage } from './client.ts';
import { backOff, pause } from './patience.ts';
import type { Outgoing } from './wire.ts';

/** Sent at once to one partition, at most: below what a broker takes by default, 1 MiB for a batch. */
const batchBytes = 512 * 1024;
const batchRecords = 5000;

/** The records of one `append` that go to one partition: resolved when all of them stand in the log. */
interface Part {
  readonly offsets: number[];
  waiting: number;
  over: boolean;
  readonly resolve: (offsets: number[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Queued extends Outgoing {
  readonly part: Part;
  readonly index: number;
}

/** Publishes to one topic and one partition with one request, and resolves to the offset of the first message. */
export type Publish = (messages: readonly OutgoingMessage[]) => Promise<number>;

/**
 * The queue in front of one partition. One request is under way at a time, so records keep their order; what is appended
 * meanwhile goes with the next one. A request that fails, for whatever reason and however kafkajs judges it, is repeated with the
 * same records until it succeeds: only an answer from the broker makes an append resolve.
 */
export class Lane {
  readonly #publish: Publish;
  readonly #closed: AbortSignal;
  readonly #onError: (error: unknown) => void;
  #queue: Queued[] = [];
  #running = false;

  constructor(publish: Publish, closed: AbortSignal, onError: (error: unknown) => void) {
    this.#publish = publish;
    this.#closed = closed;
    this.#onError = onError;
  }

  /** Resolves to the offsets of the messages, in the order given. */
  add(messages: readonly Outgoing[], signal: AbortSignal | undefined): Promise<number[]> {
    return new Promise((resolve, reject) => {
      const abort = () => this.#fail(part, signal?.reason);
      const settle = () => signal?.removeEventListener('abort', abort);
      const part: Part = {
        offsets: new Array<number>(messages.length),
        waiting: messages.length,
        over: false,
        resolve: (offsets) => {
          settle();
          resolve(offsets);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      for (const [index, outgoing] of messages.entries()) this.#queue.push({ ...outgoing, part, index });
      if (!this.#running) {
        this.#running = true;
        // Not at once: whatever else is appended in this turn goes with it.
        setImmediate(() => void this.#run());
      }
    });
  }

  #fail(part: Part, error: unknown): void {
    if (part.over) return;
    part.over = true;
    part.reject(error);
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) await this.#send(this.#take());
    this.#running = false;
  }

  #take(): Queued[] {
    let [bytes, count] = [0, 0];
    for (const { bytes: more } of this.#queue) {
      if (count > 0 && (bytes + more > batchBytes || count >= batchRecords)) break;
      bytes += more;
      count += 1;
    }
    return this.#queue.splice(0, count);
  }

  async #send(batch: readonly Queued[]): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const wanted = batch.filter((one) => !one.part.over);
      if (wanted.length === 0) return;
      if (this.#closed.aborted) {
        const error = new HearsayError('log-unavailable', 'the log was closed before the records were written');
        for (const one of wanted) this.#fail(one.part, error);
        return;
      }
      try {
        const first = await this.#publish(wanted.map((one) => one.message));
        for (const [n, one] of wanted.entries()) this.#written(one, first + n);
        return;
      } catch (error) {
        this.#onError(error);
        if (kafkaErrorType(error) === 'MESSAGE_TOO_LARGE') return this.#smaller(wanted);
        await pause(backOff(failures, 2000), this.#closed);
      }
    }
  }

  #written({ part, index }: Queued, offset: number): void {
    part.offsets[index] = offset;
    part.waiting -= 1;
    if (part.waiting > 0 || part.over) return;
    part.over = true;
    part.resolve(part.offsets);
  }

  /** The broker takes less at once than we thought. */
  async #smaller(batch: readonly Queued[]): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      this.#fail(only.part, new HearsayError('too-large', `the broker refuses a record of ${only.bytes} bytes`));
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await this.#send(batch.slice(0, half));
    await this.#send(batch.slice(half));
  }
}
