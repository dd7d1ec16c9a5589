import { encodeRecord, HearsayError, type Post } from '@hearsay/contracts';
import { appendAll, type WorkerContext } from '@hearsay/worker';
import { withHeldEvidence } from './evidence/write-posts.ts';

/** Posts that wait for the log at most, of all sources together. */
export const mostWaiting = 20_000;

const isAway = (error: unknown): boolean =>
  error instanceof HearsayError && (error.code === 'log-unavailable' || error.code === 'log-full');

/**
 * Writes posts, and holds them in memory while the log is away, in the order of each source: entries that a feed shows only for minutes are
 * not lost with it. What a source's state says in the log moves only after its posts, so that a collector that is killed meanwhile asks for
 * them again.
 */
export class Spool {
  readonly #waiting = new Map<string, Post[]>();
  readonly #most: number;
  #count = 0;

  constructor(most = mostWaiting) {
    this.#most = most;
  }

  waiting(source: string): number {
    return this.#waiting.get(source)?.length ?? 0;
  }

  /**
   * Writes what waits of a source and then these posts.
   * @returns whether all of it is in the log now; false where it waits here.
   * @throws HearsayError `log-unavailable` or `log-full` where no more can wait: then the source's state must not move.
   */
  async write(
    context: WorkerContext,
    source: string,
    posts: readonly Post[],
    evidence: readonly Uint8Array[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const before = this.#waiting.get(source) ?? [];
    const all = [...before, ...(await withHeldEvidence(context, posts, evidence))];
    try {
      await appendAll(
        context,
        all.map((post) => encodeRecord('posts', post)),
        signal,
      );
    } catch (error) {
      if (!isAway(error) || this.#count + posts.length > this.#most) throw error;
      this.#keep(source, all);
      if (before.length === 0 && all.length > 0)
        context.logger.warn({ error, source, posts: all.length }, 'the log is away: posts wait in memory');
      return all.length === 0;
    }
    this.#keep(source, []);
    return true;
  }

  #keep(source: string, posts: Post[]): void {
    this.#count += posts.length - this.waiting(source);
    if (posts.length === 0) this.#waiting.delete(source);
    else this.#waiting.set(source, posts);
  }
}
