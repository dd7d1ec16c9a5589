import { createHash } from 'node:crypto';
import type { Bucket } from './bucket.ts';
import { HeldHints } from './held-hints.ts';
import { hourOf, type Keys, part, stamp } from './keys.ts';

/** Hours that are asked for a piece at once. */
const hoursAtOnce = 8;

/** Pieces that wait for the detector, each an object, under the hour in which they end. */
export class Held {
  readonly #bucket: Bucket;
  readonly #keys: Keys;
  readonly #hints = new HeldHints();

  constructor(bucket: Bucket, keys: Keys) {
    this.#bucket = bucket;
    this.#keys = keys;
  }

  async hold(pieces: readonly Uint8Array[], until: string): Promise<string[]> {
    const hour = hourOf(until);
    return Promise.all(
      pieces.map(async (piece) => {
        const sha256 = createHash('sha256').update(piece).digest('hex');
        await this.#bucket.put(this.#keys.heldIn(hour, sha256), piece, true);
        this.#hints.remember(sha256, hour);
        return sha256;
      }),
    );
  }

  /** Copies a piece, whoever holds it. @returns false where nobody does. */
  async copyTo(sha256: string, key: string): Promise<boolean> {
    const hint = this.#hints.hourOf(sha256);
    if (hint !== undefined) {
      if (await this.#bucket.copy(this.#keys.heldIn(hint, sha256), key)) return true;
      this.#hints.forget(sha256);
    }
    const hours = (await this.#hours()).reverse();
    for (let at = 0; at < hours.length; at += hoursAtOnce) {
      const some = hours.slice(at, at + hoursAtOnce).map((hour) => this.#keys.heldIn(hour, sha256));
      const there = await Promise.all(some.map((one) => this.#bucket.has(one)));
      for (const [i, one] of some.entries()) if (there[i] && (await this.#bucket.copy(one, key))) return true;
    }
    return false;
  }

  /** Deletes what ended; only hours that are over are looked into. */
  async expire(now: string): Promise<number> {
    let removed = 0;
    for (const hour of await this.#hours()) {
      if (hour > stamp(now)) break;
      for await (const { objects } of this.#bucket.pages(`${this.#keys.held}${hour}/`)) {
        await this.#bucket.delete(objects.map(({ key }) => key));
        removed += objects.length;
      }
    }
    return removed;
  }

  async #hours(): Promise<string[]> {
    const hours: string[] = [];
    for await (const { prefixes } of this.#bucket.pages(this.#keys.held, { delimiter: '/' })) {
      hours.push(...prefixes.map((prefix) => part(prefix, 1)));
    }
    return hours.sort();
  }
}
