import {
  type DeadLetter,
  deriveId,
  encodeRecord,
  type Post,
  type SourceConfig,
  type SourceState,
} from '@hearsay/contracts';
import { appendAll, backOff, instant, type WorkerContext } from '@hearsay/worker';
import type { Backlog } from '../backlog.ts';
import { Spool } from '../spool.ts';
import type { Stories } from '../stories.ts';
import type { FlaggedPosts } from './flagged-posts.ts';
import { postsHeard } from './posts-heard.ts';
import type { Batch, Reader, Reading, Unread } from './reader.ts';
import { Remembered } from './remembered.ts';
import { healthAfterFailure, healthAfterReading } from './stream-health.ts';
import { rhythmAfter, streamSilence } from './stream-rhythm.ts';

/** Milliseconds between two records of where a stream stands: so much is read again after a crash, under the same ids. */
const keepEvery = 5000;
/** Milliseconds that a batch waits at most for the detector to catch up. */
const mostLate = 30_000;
const out = new Set<SourceState['health']['state']>(['off', 'gone', 'quarantined']);

export interface StreamOptions {
  readonly source: SourceConfig;
  readonly state: SourceState;
  readonly reader: Reader;
  /** Milliseconds until a source that was read to its end is looked at again. */
  readonly every: number;
  /** Whether it goes on for ever, so that its silence means something: an archive that was read does not. */
  readonly hasRhythm: boolean;
  readonly around: Pick<Reading, 'outbound' | 'way'>;
  readonly stories: Stories;
  /** Which posts have claims: their deletion is worth a mark. */
  readonly flagged?: Pick<FlaggedPosts, 'versionOf'>;
  /** Waited for before each batch; nobody waits without it. */
  readonly backlog?: Pick<Backlog, 'short'>;
}

/**
 * One source that is read as it comes. Each batch is durable in the log before the next is taken, so a log that is slow holds the reading up and
 * nothing else; the cursor follows behind, so a crash reads a little again.
 */
export class Stream {
  readonly #context: WorkerContext;
  readonly #options: StreamOptions;
  readonly #remembered: Remembered;
  /** Nothing waits in it: a stream can be held up instead. */
  readonly #writer = new Spool(0);
  readonly #stop = new AbortController();
  #state: SourceState;
  #kept: string;
  #window = { from: 0, received: 0, posts: 0 };
  /** What came last over the connection, in words. */
  #open = '';
  readonly #running: Promise<unknown>;

  constructor(context: WorkerContext, options: StreamOptions) {
    this.#context = context;
    this.#options = options;
    this.#state = options.state;
    this.#kept = JSON.stringify(options.state);
    this.#remembered = new Remembered(options.state.seen);
    this.#running = Promise.all([this.#run(), this.#keepUp()]);
  }

  get source(): SourceConfig {
    return this.#options.source;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Ends the reading and keeps where it stands. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    // A log that is away must not hold up the end; then a little is read again.
    await this.#keep(AbortSignal.timeout(2000)).catch(() => {});
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    const { clock } = this.#context;
    while (!signal.aborted && !out.has(this.#state.health.state)) {
      const { nextPoll } = this.#state.health;
      const wait = nextPoll === undefined ? 0 : Date.parse(nextPoll) - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      if (signal.aborted) return;
      await this.#readOnce(signal);
    }
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const { source, reader, every, around } = this.#options;
    const { clock, logger } = this.#context;
    try {
      const reading = { source, state: this.#state, signal, context: this.#context, ...around };
      for await (const batch of reader(reading)) {
        await this.#take(batch, signal);
        if (signal.aborted) return;
      }
      if (signal.aborted) return;
      const health = healthAfterReading(this.#state.health, 'read to the end', clock.now(), 0);
      this.#state = {
        ...this.#state,
        health: { ...health, nextPoll: instant(clock.now() + every) },
        at: instant(clock.now()),
      };
    } catch (error) {
      if (signal.aborted) return;
      const health = healthAfterFailure(this.#state.health, error, clock.now(), Math.random());
      this.#state = { ...this.#state, health, at: instant(clock.now()) };
      logger.warn({ source: source.id, state: health.state, reason: health.reason }, 'a stream ended');
    }
    await this.#keep(signal);
  }

  async #take(batch: Batch, signal: AbortSignal): Promise<void> {
    const { source, backlog, flagged } = this.#options;
    const { clock, config, secrets } = this.#context;
    if (batch.heard.length > 0) await backlog?.short(clock.now() + mostLate, signal);
    if (signal.aborted) return;
    const now = clock.now();
    const around = {
      jurisdiction: config.jurisdiction.id,
      source,
      fetchedAt: instant(now),
      pseudonymKey: secrets.pseudonymKey,
      exercise: config.exercise,
      capture: { url: source.url, headers: {} },
    };
    const { posts, evidence } = postsHeard(batch.heard, this.#remembered, around, flagged);
    const letters = (batch.unread ?? []).map((unread) => encodeRecord('deadletter', this.#letter(unread, now)));
    const met = this.#options.stories.met(posts);
    await this.#untilWritten(signal, () => this.#writer.write(this.#context, source.id, met, evidence, signal));
    await this.#untilWritten(signal, () => appendAll(this.#context, letters, signal));
    if (signal.aborted) return;
    this.#count(batch, posts, now);
  }

  #count(batch: Batch, posts: readonly Post[], now: number): void {
    const { nextPoll: _, ...health } = this.#state.health;
    if (now - this.#window.from > 60_000) this.#window = { from: now, received: 0, posts: 0 };
    this.#window.received += batch.received;
    this.#window.posts += posts.length;
    const dropped = (health.dropped ?? 0) + (batch.dropped ?? 0) + (batch.unread?.length ?? 0);
    const seconds = Math.max(1, Math.round((now - this.#window.from) / 1000));
    const reason = `open: ${this.#window.received} received, ${this.#window.posts} posts in ${seconds} s${dropped > 0 ? `; ${dropped} left out since the beginning` : ''}`;
    this.#open = reason;
    const rhythm = this.#options.hasRhythm
      ? rhythmAfter(this.#state.rhythm, this.#state.health.lastNewEntry, posts.length, now)
      : undefined;
    this.#state = {
      ...this.#state,
      ...(rhythm === undefined ? {} : { rhythm }),
      ...(batch.cursor === undefined ? {} : { cursor: batch.cursor }),
      health: {
        ...healthAfterReading(health, reason, now, posts.length),
        ...(dropped === 0 ? {} : { dropped }),
        ...(batch.behind === undefined ? {} : { behind: Math.round(batch.behind) }),
        ...(batch.progress === undefined ? {} : { progress: batch.progress }),
      },
      at: instant(now),
    };
    this.#listen(now);
  }

  /** Whether the stream fell silent, by its own rhythm: an open connection over which nothing comes fails in no other way. */
  #listen(now: number): void {
    const { health, rhythm } = this.#state;
    if (!this.#options.hasRhythm || health.state !== 'working') return;
    const why = streamSilence(rhythm, health.lastNewEntry, now);
    if (why === undefined) return;
    if (health.silent !== true)
      this.#context.logger.warn({ source: this.source.id, reason: why }, 'a stream went silent');
    const reason = `${why}${this.#open === '' ? '' : `; ${this.#open}`}`.slice(0, 500);
    this.#state = { ...this.#state, health: { ...health, silent: true, reason } };
  }

  /** Waits for the log for as long as that takes: what was read is held meanwhile, and no more is taken. */
  async #untilWritten(signal: AbortSignal, write: () => Promise<unknown>): Promise<void> {
    const { clock, logger } = this.#context;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        await write();
        return;
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ source: this.#options.source.id, error }, 'the log does not take a stream');
        await clock.sleep(backOff(attempt), signal);
      }
    }
  }

  async #keepUp(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted && !out.has(this.#state.health.state)) {
      await this.#context.clock.sleep(keepEvery, signal);
      if (signal.aborted) return;
      this.#listen(this.#context.clock.now());
      await this.#keep(signal).catch(() => {});
    }
  }

  async #keep(signal: AbortSignal): Promise<void> {
    const state = { ...this.#state, seen: this.#remembered.seen() };
    const text = JSON.stringify(state);
    if (text === this.#kept) return;
    await this.#context.log.append([encodeRecord('registry', state)], signal);
    this.#kept = text;
  }

  #letter({ origin, number, bytes, reason }: Unread, now: number): DeadLetter {
    const { id } = this.#options.source;
    return {
      type: 'dead-letter',
      v: 1,
      id: deriveId('dead', 'collector', id, origin, number),
      at: instant(now),
      worker: 'collector',
      code: 'bad-record',
      reason: reason.slice(0, 2000),
      attempts: 1,
      origin: { topic: `source ${id}`, partition: 0, offset: number, key: origin.slice(0, 500), headers: {} },
      bytes: Buffer.from(bytes).toString('base64'),
    };
  }
}
