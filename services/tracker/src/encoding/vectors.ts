import { existsSync } from 'node:fs';
import { weightsPath } from '@hearsay/encoder';
import type { Encode } from '@hearsay/rumours';
import { Thread } from '@hearsay/thread';

/** Vectors remembered: 2 KiB each. The centres that claims are compared with keep theirs themselves. */
const remembered = 2000;

/** Milliseconds that one text may take: a thousand times the usual. */
const deadline = 5000;

/** What makes vectors, away from the main loop. */
export interface Encoding {
  start(): Promise<void>;
  ask(text: string): Promise<Float32Array>;
}

/**
 * Vectors for the reducer, which is pure and cannot wait for them: where it asks for one that is not known, its step is left, the vector
 * made in a thread, and the step taken again from the same state. So its answer is the same as if the encoder had stood beside it.
 */
export class Vectors {
  readonly #encoding: Encoding;
  readonly #known = new Map<string, Float32Array>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  start(): Promise<void> {
    return this.#encoding.start();
  }

  /** For the reducer; only to be called within `supply`. */
  readonly encode: Encode = (text) => {
    const vector = this.#known.get(text);
    if (!vector) throw new VectorMissing(text);
    return vector;
  };

  /** @param work Asks `encode` for what it needs, and changes nothing before it has got it. */
  async supply<Result>(work: () => Result): Promise<Result> {
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof VectorMissing)) throw error;
        this.#remember(error.text, await this.#encoding.ask(error.text));
      }
    }
  }

  #remember(text: string, vector: Float32Array): void {
    this.#known.set(text, vector);
    if (this.#known.size > remembered) this.#known.delete(this.#known.keys().next().value as string);
  }
}

class VectorMissing extends Error {
  readonly text: string;

  constructor(text: string) {
    super('the vector of a text is not known yet');
    this.text = text;
  }
}

let shared: Thread<string, Float32Array> | undefined;

/** Vectors made in the process's one thread for that; `undefined` where the encoder was left out. The thread is never closed: it holds nothing. */
export function openVectors(): Vectors | undefined {
  if (!existsSync(weightsPath)) return undefined;
  shared ??= new Thread({ name: 'the encoder', file: new URL('./thread.ts', import.meta.url), deadline });
  return new Vectors(shared);
}
