import {
  type DeadLetter,
  deriveId,
  encodeRecord,
  type Post,
  type SourceConfig,
  type SourceState,
} from '@hearsay/contracts';
import { appendAll, backOff, instant, type WorkerContext } from '@hearsay/worker';
import { Spool } from '../spool.ts';
import type { Stories } from '../stories.ts';
import { postsHeard } from './posts-heard.ts';
import type { Batch, Reader, Reading, Unread } from './reader.ts';
import { Remembered } from './remembered.ts';
import { healthAfterFailure, healthAfterReading } from './stream-health.ts';

/** Milliseconds between two records of where a stream stands: so much is read again after a crash, under the same ids. */
const keepEvery = 5000;
const out = new Set<SourceState['health']['state']>(['off', 'gone', 'quarantined']);

export interface StreamOptions {
  readonly source: SourceConfig;
  readonly state: SourceState;
  readonly reader: Reader;
  /** Milliseconds until a source that was read to its end is looked at again. */
  readonly every: number;
  readonly around: Pick<Reading, 'outbound' | 'way'>;
  readonly stories: Stories;
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
    const { source } = this.#options;
    const { clock, config, secrets } = this.#context;
    const now = clock.now();
    const { posts, evidence } = postsHeard(batch.heard, this.#remembered, {
      jurisdiction: config.jurisdiction.id,
      source,
      fetchedAt: instant(now),
      pseudonymKey: secrets.pseudonymKey,
      exercise: config.exercise,
      capture: { url: source.url, headers: {} },
    });
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
    this.#state = {
      ...this.#state,
      ...(batch.cursor === undefined ? {} : { cursor: batch.cursor }),
      health: {
        ...healthAfterReading(health, reason, now, posts.length),
        ...(dropped === 0 ? {} : { dropped }),
        ...(batch.behind === undefined ? {} : { behind: Math.round(batch.behind) }),
        ...(batch.progress === undefined ? {} : { progress: batch.progress }),
      },
      at: instant(now),
    };
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
      if (!signal.aborted) await this.#keep(signal).catch(() => {});
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
