import { mayConcernElection } from '@hearsay/claims';
import type { SourceConfig, SourceState } from '@hearsay/contracts';
import { type AnyKind, shapeOf } from '@hearsay/sources';
import type { WorkerContext } from '@hearsay/worker';
import type { Backlog } from '../backlog.ts';
import { newState } from '../poll.ts';
import type { Stories } from '../stories.ts';
import { readFiles } from './files.ts';
import { FlaggedPosts } from './flagged-posts.ts';
import { readImap } from './imap.ts';
import type { Reader } from './reader.ts';
import { Stream, type StreamOptions } from './stream.ts';
import { readWebSocket } from './web-socket.ts';

const minute = 60_000;

/** Who reads a source that is not polled, and how soon it is looked at again when it was read to its end. */
const readers: { readonly [Kind in SourceConfig['kind']]?: readonly [Reader, number] } = {
  bluesky: [readWebSocket, 1000],
  'mastodon-stream': [readWebSocket, 1000],
  imap: [readImap as unknown as Reader, 5 * minute],
  files: [readFiles as unknown as Reader, minute],
};

/** What is read to its end and grows, if at all, when somebody adds to it. */
const ending = new Set<SourceConfig['kind']>(['files']);

const running = new Set<AnyKind['shape']>(['streamed', 'followed']);

/** Whether a source is read as it comes, and not asked in rounds. */
export const isStream = (source: SourceConfig): boolean => running.has(shapeOf(source));

/** The streams that this collector reads now. */
export class Streams {
  readonly #context: WorkerContext;
  readonly #around: StreamOptions['around'];
  readonly #stories: Stories;
  readonly #backlog: Pick<Backlog, 'short'> | undefined;
  readonly #flagged = new FlaggedPosts();
  #following: Promise<void> | undefined;
  readonly #streams = new Map<string, Stream>();

  /** @param backlog is waited for before each batch; nobody waits without it. */
  constructor(
    context: WorkerContext,
    around: StreamOptions['around'],
    stories: Stories,
    backlog?: Pick<Backlog, 'short'>,
  ) {
    this.#backlog = backlog;
    this.#stories = stories;
    this.#context = context;
    this.#around = around;
  }

  watch(source: SourceConfig, left: SourceState | undefined): void {
    const found = readers[source.kind];
    if (!found || this.#streams.has(source.id)) return;
    const [reader, every] = found;
    // Reads every lexicon now, so that no stream has to wait for it.
    mayConcernElection('vote');
    const { config, clock } = this.#context;
    const state = left ?? newState(source, config.jurisdiction.id, clock.now());
    if (shapeOf(source) === 'streamed') this.#followClaims();
    const options = {
      source,
      state,
      reader,
      every: source.every ?? every,
      around: this.#around,
      stories: this.#stories,
      hasRhythm: !ending.has(source.kind),
      flagged: this.#flagged,
      ...(this.#backlog ? { backlog: this.#backlog } : {}),
    };
    this.#streams.set(source.id, new Stream(this.#context, options));
  }

  /** The state after a change from outside, where it is read here and changes anything; it is read on from there, if it may be. */
  change(id: string, changed: (state: SourceState) => SourceState | undefined): SourceState | undefined {
    const stream = this.#streams.get(id);
    const state = stream && changed(stream.state);
    if (stream === undefined || state === undefined) return undefined;
    // A stream that is not trusted has ended already: nothing is read twice.
    this.#streams.delete(id);
    this.watch(stream.source, state);
    return state;
  }

  async unwatch(id: string): Promise<void> {
    const stream = this.#streams.get(id);
    this.#streams.delete(id);
    await stream?.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#streams.keys()].map((id) => this.unwatch(id)));
    await this.#following;
    await this.#flagged.stop();
  }

  /** Only streams tell of deletions. A deletion that comes before this is read through finds its post by what the stream remembers. */
  #followClaims(): void {
    this.#following ??= this.#flagged
      .follow(this.#context)
      .catch((error: unknown) => this.#context.logger.warn({ error }, 'deletions of older posts are not noticed'));
  }
}
