import type { Segment } from './segment.ts';

interface Held {
  readonly segment: Segment;
  readonly start: number;
  readonly frame: Buffer;
  /** Index of the slab the frame stands in; -1 where it has memory of its own. */
  readonly slab: number;
}

const slabBytes = 1 << 20;

/**
 * The memory that frames are made in, which also holds the newest of them, so that whoever follows the log is served without the disk.
 * A row of slabs, used in turn: making a frame costs no allocation, and what is handed out is copied.
 */
export class RecentFrames {
  readonly #slabs: Buffer[] = [];
  readonly #count: number;
  #slab = -1;
  #used = slabBytes;
  #held: Held[] = [];
  #head = 0;

  /** @param bound bytes that are held at most */
  constructor(bound: number) {
    this.#count = Math.max(2, Math.floor(bound / slabBytes));
  }

  /** Memory for a frame of up to `bytes`, until `keep` or the next call. */
  allocate(bytes: number): Buffer {
    if (bytes > slabBytes) return Buffer.allocUnsafe(bytes);
    if (this.#used + bytes > slabBytes) this.#nextSlab();
    return (this.#slabs[this.#slab] as Buffer).subarray(this.#used, this.#used + bytes);
  }

  /** Holds a frame that was made in what `allocate` gave last, and now stands in a file. */
  keep(segment: Segment, start: number, frame: Buffer): void {
    const own = frame.buffer !== this.#slabs[this.#slab]?.buffer;
    if (own) {
      // Large ones are held, too, in the place of everything before, so that memory stays bounded.
      this.clear();
      this.#held.push({ segment, start, frame, slab: -1 });
      return;
    }
    this.#used += frame.length;
    this.#held.push({ segment, start, frame, slab: this.#slab });
  }

  /** The frames that stand in a segment from `start` to `end`, if all of them are held. */
  find(segment: Segment, start: number, end: number): Buffer[] | undefined {
    let low = this.#head;
    let high = this.#held.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const held = this.#held[middle] as Held;
      const before = held.segment.sequence - segment.sequence || held.start - start;
      if (before < 0) low = middle + 1;
      else high = middle;
    }
    const first = this.#held[low];
    if (first === undefined || first.segment !== segment || first.start !== start) return undefined;
    const frames: Buffer[] = [];
    for (let at = start; at < end; low += 1) {
      const held = this.#held[low];
      if (held === undefined || held.segment !== segment) return undefined;
      frames.push(held.frame);
      at += held.frame.length;
    }
    return frames;
  }

  clear(): void {
    this.#held = [];
    this.#head = 0;
  }

  #nextSlab(): void {
    this.#slab = (this.#slab + 1) % this.#count;
    this.#slabs[this.#slab] ??= Buffer.allocUnsafeSlow(slabBytes);
    this.#used = 0;
    // What stood in this slab is about to be written over; it is the oldest that is held.
    while (this.#head < this.#held.length) {
      const oldest = this.#held[this.#head] as Held;
      if (oldest.slab !== this.#slab && oldest.slab !== -1) break;
      this.#head += 1;
    }
    this.#held = this.#held.slice(this.#head);
    this.#head = 0;
  }
}
