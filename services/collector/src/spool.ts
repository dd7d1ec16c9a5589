import { encodeRecord, HearsayError, type Post, type SourceState } from '@hearsay/contracts';
import { appendAll, type WorkerContext } from '@hearsay/worker';
import { withHeldEvidence } from './evidence/write-posts.ts';

/** Posts that wait for the log at most, of all sources together. */
export const mostWaiting = 20_000;

/** Milliseconds after which a log that says nothing counts as away: a broker's client tries for ever and says nothing meanwhile. */
const patience = 3_000;

const isAway = (error: unknown): boolean =>
  error instanceof HearsayError && (error.code === 'log-unavailable' || error.code === 'log-full');

/** Posts that were given to the log, which has not answered yet. They are not given to it again, so that none stands there twice. */
interface UnderWay {
  readonly posts: readonly Post[];
  /** They stand in the log; what the source's state says of them does not yet. */
  written: boolean;
}

/**
 * Writes posts, and holds them in memory while the log is away, in the order of each source: entries that a feed shows only for minutes are
 * not lost with it. What a source's state says in the log moves only after its posts, so that a collector that is killed meanwhile asks for
 * them again.
 */
export class Spool {
  /** Not given to the log. */
  readonly #waiting = new Map<string, readonly Post[]>();
  readonly #underWay = new Map<string, UnderWay>();
  readonly #most: number;
  readonly #patience: number;
  #count = 0;

  /**
   * @param most posts that wait at most; of 0 whoever writes waits for the log instead.
   * @param milliseconds after which a log that has not answered counts as away.
   */
  constructor(most = mostWaiting, milliseconds = most === 0 ? Number.POSITIVE_INFINITY : patience) {
    this.#most = most;
    this.#patience = milliseconds;
  }

  waiting(source: string): number {
    const underWay = this.#underWay.get(source);
    return (this.#waiting.get(source)?.length ?? 0) + (underWay && !underWay.written ? underWay.posts.length : 0);
  }

  /** Whether posts of a source wait, or have waited, so that its state in the log does not speak of them yet. */
  owes(source: string): boolean {
    return this.#underWay.has(source) || this.#waiting.has(source);
  }

  /** What waits, in words; `undefined` where nothing does. */
  inWords(): string | undefined {
    if (this.#count === 0) return undefined;
    const sources = new Set([...this.#waiting.keys(), ...this.#underWay.keys()]).size;
    const room = this.#count >= this.#most ? 'there is no more room: sources are asked again for what comes now' : '';
    const most = `room for ${this.#most - this.#count} more`;
    return `${this.#count} posts of ${sources} sources wait in memory for the log; ${room || most}`;
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
    const underWay = this.#underWay.get(source);
    if (underWay && !underWay.written) {
      if (this.#count + posts.length > this.#most) throw full(this.#most);
      this.#keep(source, all);
      return false;
    }
    this.#underWay.delete(source);
    const given = new AbortController();
    const writing = appendAll(
      context,
      all.map((post) => encodeRecord('posts', post)),
      AbortSignal.any([signal, given.signal]),
    );
    try {
      if (await this.#inTime(writing)) {
        this.#keep(source, []);
        return true;
      }
    } catch (error) {
      if (!isAway(error) || this.#count + posts.length > this.#most) throw error;
      this.#keep(source, all);
      if (before.length === 0 && all.length > 0) this.#warn(context, source, all.length, error);
      return all.length === 0;
    }
    if (this.#count + posts.length > this.#most) {
      given.abort(full(this.#most));
      throw full(this.#most);
    }
    this.#giveUpWaiting(source, all, writing);
    if (before.length === 0) this.#warn(context, source, all.length);
    return false;
  }

  /**
   * Writes the state of a source, of which no posts wait.
   * @returns whether it is in the log. Where it is not the source goes on from it all the same, and writes a later one.
   */
  async writeState(context: WorkerContext, state: SourceState, signal: AbortSignal): Promise<boolean> {
    const given = new AbortController();
    const either = AbortSignal.any([signal, given.signal]);
    const isWritten = await this.#inTime(appendAll(context, [encodeRecord('registry', state)], either));
    if (isWritten) return true;
    given.abort(new HearsayError('log-unavailable', 'the log does not answer'));
    this.#underWay.set(state.source, { posts: [], written: true });
    return false;
  }

  /** Whether the log takes it before its time is over. Once it is known to be away, nobody waits for that again. */
  async #inTime(writing: Promise<void>): Promise<boolean> {
    // What comes of it later is looked at elsewhere, or by nobody.
    writing.catch(() => undefined);
    if (this.#patience === Number.POSITIVE_INFINITY) return writing.then(() => true);
    const isAwayAlready = [...this.#underWay.values()].some(({ written }) => !written);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), isAwayAlready ? Math.min(50, this.#patience) : this.#patience);
    });
    try {
      return await Promise.race([writing.then(() => true), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The log goes on with them by itself. Where it gives them up they wait here again, before what came after them. */
  #giveUpWaiting(source: string, posts: readonly Post[], writing: Promise<void>): void {
    const underWay: UnderWay = { posts, written: false };
    this.#keep(source, []);
    this.#underWay.set(source, underWay);
    this.#count += posts.length;
    writing.then(
      () => {
        underWay.written = true;
        this.#count -= posts.length;
      },
      () => {
        this.#underWay.delete(source);
        this.#count -= posts.length;
        this.#keep(source, [...posts, ...(this.#waiting.get(source) ?? [])]);
      },
    );
  }

  #warn(context: WorkerContext, source: string, posts: number, error?: unknown): void {
    context.logger.warn({ ...(error ? { error } : {}), source, posts }, 'the log is away: posts wait in memory');
  }

  #keep(source: string, posts: readonly Post[]): void {
    this.#count += posts.length - (this.#waiting.get(source)?.length ?? 0);
    if (posts.length === 0) this.#waiting.delete(source);
    else this.#waiting.set(source, posts);
  }
}

function full(most: number): HearsayError {
  return new HearsayError('log-unavailable', `the log is away, and ${most} posts wait for it: no more can`);
}
