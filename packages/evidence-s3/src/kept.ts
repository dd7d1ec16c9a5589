import { createHash } from 'node:crypto';
import { HearsayError } from '@hearsay/contracts';
import type { KeptPiece } from '@hearsay/evidence';
import type { Bucket } from './bucket.ts';
import { instantOf, isHash, type Keys, part, stamp } from './keys.ts';

/** A copy of a piece, under the instant until which it is kept. */
interface Copy {
  readonly key: string;
  readonly stamp: string;
}

/** Pieces that are kept. When they are to be deleted is written down before they are there, and found in the order of time. */
export class Kept {
  readonly #bucket: Bucket;
  readonly #keys: Keys;

  constructor(bucket: Bucket, keys: Keys) {
    this.#bucket = bucket;
    this.#keys = keys;
  }

  /**
   * @param copyHeld copies what is held to a key; false where nothing is.
   * @returns whether the bytes are kept at least until then.
   */
  async keep(sha256: string, until: string, copyHeld: (key: string) => Promise<boolean>): Promise<boolean> {
    const at = stamp(until);
    const key = this.#keys.keptUntil(sha256, at);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const before = await this.#copies(sha256);
      const last = before.at(-1);
      if (last !== undefined && last.stamp >= at) return true;
      await this.#bucket.put(this.#keys.dueAt(at, sha256), new Uint8Array());
      if (await (last === undefined ? copyHeld(key) : this.#bucket.copy(last.key, key))) {
        await this.#bucket.delete(before.flatMap((copy) => [copy.key, this.#keys.dueAt(copy.stamp, sha256)]));
        return true;
      }
      if (last === undefined) return false;
      // Another kept it for longer meanwhile, and deleted the copy that was found here.
    }
    return false;
  }

  async get(sha256: string): Promise<{ bytes: Uint8Array; until: string } | undefined> {
    let changed = false;
    // Twice: the copy that counted may be replaced in between by one that is kept for longer, and an answer may be spoilt on its way.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const copy = (await this.#copies(sha256)).at(-1);
      if (copy === undefined) return undefined;
      const bytes = await this.#bucket.get(copy.key);
      if (bytes === undefined) continue;
      if (createHash('sha256').update(bytes).digest('hex') === sha256)
        return { bytes, until: instantOf(copy.stamp) as string };
      changed = true;
    }
    if (!changed) return undefined;
    throw new HearsayError('log-corrupt', `the evidence ${sha256} was changed: its bytes have another hash`);
  }

  /**
   * Deletes what was kept until before `now`: it reads the list of what is due up to that instant and no further. What was killed between
   * writing down when a piece is due and keeping it counts as one that was deleted.
   */
  async expire(now: string): Promise<number> {
    const end = stamp(now);
    let removed = 0;
    for await (const { objects } of this.#bucket.pages(this.#keys.due)) {
      const due = objects.map(({ key }) => key).filter((key) => part(key, 1) < end);
      // The bytes first: a crash in between leaves nothing that could be shown, and the list that says what is left to do.
      await this.#bucket.delete(due.map((key) => this.#keys.keptUntil(part(key), part(key, 1))));
      await this.#bucket.delete(due);
      removed += due.length;
      if (due.length < objects.length) break;
    }
    return removed;
  }

  async *list(): AsyncIterable<KeptPiece> {
    let piece: KeptPiece | undefined;
    for await (const { objects } of this.#bucket.pages(this.#keys.kept)) {
      for (const { key, size } of objects) {
        const [sha256, until] = [part(key, 1), instantOf(part(key))];
        if (!isHash(sha256) || until === undefined) continue;
        if (piece !== undefined && piece.sha256 !== sha256) yield piece;
        piece = { sha256, size, until };
      }
    }
    if (piece !== undefined) yield piece;
  }

  /** The one that is kept longest comes last. */
  async #copies(sha256: string): Promise<Copy[]> {
    const found = await this.#bucket.all(this.#keys.copiesOf(sha256));
    return found.map(({ key }) => ({ key, stamp: part(key) })).filter((copy) => instantOf(copy.stamp) !== undefined);
  }
}
