import { deriveId, type Post } from '@hearsay/contracts';
import type { LogRecord, Position, Subscription } from '@hearsay/log';
import type { WorkerContext } from '@hearsay/worker';

/** Claims remembered, the latest. */
const mostClaims = 100_000;
/** Versions of a post that are asked for: who edits more often is not found. */
const mostVersions = 10;

/**
 * Which posts have claims, by the ids of the claims alone: a stream remembers the last of its posts only, and a post is mostly deleted later than
 * that.
 */
export class FlaggedPosts {
  readonly #claims = new Set<string>();
  readonly #most: number;
  #tail: Subscription | undefined;

  constructor(most = mostClaims) {
    this.#most = most;
  }

  /** Reads back the latest claims and follows those to come. */
  async follow({ log, logger }: Pick<WorkerContext, 'log' | 'logger'>): Promise<void> {
    const ends = await log.ends('claims');
    const each = Math.ceil(this.#most / Math.max(1, ends.length));
    const from: Position[] = ends.map((end, partition) => ({
      topic: 'claims',
      partition,
      offset: Math.max(0, end - each),
    }));
    const take = (records: readonly LogRecord[]) => {
      for (const { id } of records) this.take(id);
    };
    this.#tail = await log.tail(['claims'], from, take, (error) =>
      logger.warn({ error }, 'following the claims is in trouble'),
    );
  }

  take(claim: string): void {
    this.#claims.add(claim);
    if (this.#claims.size > this.#most) this.#claims.delete(this.#claims.values().next().value as string);
  }

  /** The latest version of a post in which a claim was found; `undefined` where none is remembered. */
  versionOf(post: Post['id']): number | undefined {
    for (let version = mostVersions; version > 0; version -= 1)
      if (this.#claims.has(deriveId('claim', post, version))) return version;
    return undefined;
  }

  async stop(): Promise<void> {
    await this.#tail?.stop();
  }
}
