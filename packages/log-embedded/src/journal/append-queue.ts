import type { AppendRecord, Position } from '@hearsay/log';
import { recordBound } from './record-bytes.ts';

interface Waiting {
  readonly records: readonly AppendRecord[];
  readonly positions: Position[];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (positions: Position[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Records of one append that go into one frame. */
export interface Part {
  readonly waiting: Waiting;
  readonly from: number;
  readonly to: number;
}

/** Appends that wait for their frame, in the order in which they were called. It holds no copies: the callers wait too. */
export class AppendQueue {
  #waiting: Waiting[] = [];
  /** Records of the first one that stand in frames already. */
  #done = 0;

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  push(records: readonly AppendRecord[], signal: AbortSignal | undefined): Promise<Position[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ records, positions: [], signal, resolve, reject });
    });
  }

  /** Takes as many as make a frame of about `limit` bytes; at least one record, and never a part of one. */
  take(limit: number): { parts: Part[]; bytes: number } {
    const parts: Part[] = [];
    let bytes = 0;
    let taken = 0;
    for (const waiting of this.#waiting) {
      if (bytes >= limit) break;
      const from = taken === 0 ? this.#done : 0;
      if (from === 0 && waiting.signal?.aborted) {
        waiting.reject(waiting.signal.reason);
        taken += 1;
        continue;
      }
      let to = from;
      while (to < waiting.records.length && bytes < limit) {
        bytes += recordBound(waiting.records[to] as AppendRecord);
        to += 1;
      }
      parts.push({ waiting, from, to });
      if (to < waiting.records.length) break;
      taken += 1;
    }
    const last = parts.at(-1);
    if (taken > 0) this.#waiting = this.#waiting.slice(taken);
    if (taken > 0 || last !== undefined) {
      this.#done = last !== undefined && last.to < last.waiting.records.length ? last.to : 0;
    }
    return { parts, bytes };
  }

  /** The records of these parts are durable, at these positions. */
  resolve(parts: readonly Part[], positions: readonly Position[]): void {
    let n = 0;
    for (const { waiting, from, to } of parts) {
      for (let index = from; index < to; index += 1) {
        waiting.positions.push(positions[n] as Position);
        n += 1;
      }
      if (to === waiting.records.length) waiting.resolve(waiting.positions);
    }
  }

  /** These parts could not be written, so what remains of their appends is not tried. */
  reject(parts: readonly Part[], error: unknown): void {
    for (const { waiting } of parts) waiting.reject(error);
    if (this.#waiting[0] !== undefined && this.#waiting[0] === parts.at(-1)?.waiting) {
      this.#waiting.shift();
      this.#done = 0;
    }
  }

  rejectAll(error: unknown): void {
    for (const { reject } of this.#waiting) reject(error);
    this.#waiting = [];
    this.#done = 0;
  }
}
