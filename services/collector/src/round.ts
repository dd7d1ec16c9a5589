import type { SourceConfig, SourceState } from '@hearsay/contracts';
import type { Outbound } from '@hearsay/outbound';
import { instant, type WorkerContext } from '@hearsay/worker';
import { newState, poll } from './poll.ts';

const together = 16;
const togetherPerHost = 2;
const out = new Set<SourceState['health']['state']>(['off', 'gone', 'quarantined']);

interface Watched {
  readonly source: SourceConfig;
  state: SourceState;
  asking: boolean;
}

/** The sources this collector watches now, and the round it makes among them: whoever is due is asked, two at a time at one host. */
export class Round {
  readonly #context: WorkerContext;
  readonly #outbound: Outbound;
  readonly #watched = new Map<string, Watched>();
  readonly #running = new Set<Promise<void>>();
  readonly #hosts = new Map<string, number>();
  readonly #stop = new AbortController();

  constructor(context: WorkerContext, outbound: Outbound) {
    this.#context = context;
    this.#outbound = outbound;
  }

  watch(source: SourceConfig, state: SourceState | undefined): void {
    const fresh = newState(source, this.#context.config.jurisdiction.id, this.#context.clock.now());
    this.#watched.set(source.id, { source, state: state ?? fresh, asking: false });
  }

  unwatch(id: string): void {
    this.#watched.delete(id);
  }

  /**
   * Starts asking every source that is due, and arranges for those that come due before the next tick. Does not wait for the answers.
   * @param ahead milliseconds until the next tick.
   */
  tick(ahead = 0): void {
    this.#ask();
    const { clock } = this.#context;
    const now = clock.now();
    const moments = [...this.#watched.values()].map(({ state }) => Date.parse(state.health.nextPoll ?? ''));
    for (const moment of new Set(moments.filter((due) => due > now && due < now + ahead))) {
      void clock.sleep(moment - now, this.#stop.signal).then(() => this.#ask());
    }
  }

  /** Asks whoever is due, whoever has waited longest first, as far as there are places. */
  #ask(): void {
    if (this.#stop.signal.aborted) return;
    for (const watched of this.#due()) {
      if (this.#running.size >= together) return;
      const host = new URL(watched.source.url).host;
      if ((this.#hosts.get(host) ?? 0) < togetherPerHost) this.#begin(watched, host);
    }
  }

  #due(): Watched[] {
    const until = this.#context.clock.now();
    const since = ({ state }: Watched) => (state.health.nextPoll ? Date.parse(state.health.nextPoll) : 0);
    return [...this.#watched.values()]
      .filter((watched) => !watched.asking && !out.has(watched.state.health.state) && since(watched) <= until)
      .sort((a, b) => since(a) - since(b));
  }

  #begin(watched: Watched, host: string): void {
    watched.asking = true;
    this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1);
    const asking = poll(this.#context, this.#outbound, watched.source, watched.state, this.#stop.signal)
      .then(
        (state) => {
          watched.state = state;
        },
        (error: unknown) => {
          // Not again at once.
          const nextPoll = instant(this.#context.clock.now() + watched.source.every);
          watched.state = { ...watched.state, health: { ...watched.state.health, nextPoll } };
          if (!this.#stop.signal.aborted)
            this.#context.logger.error({ source: watched.source.id, error }, 'asking a source failed unforeseen');
        },
      )
      .finally(() => {
        watched.asking = false;
        this.#hosts.set(host, (this.#hosts.get(host) ?? 1) - 1);
        this.#running.delete(asking);
        // Whoever waited for a place gets it now: a host with many sources would starve the last of them otherwise.
        this.#ask();
      });
    this.#running.add(asking);
  }

  /** Resolves when nobody is being asked. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Lets answers in flight end for up to 5 seconds, then cuts them off. */
  async stop(): Promise<void> {
    this.#watched.clear();
    const late = setTimeout(() => this.#stop.abort(), 5000);
    await this.settled();
    clearTimeout(late);
  }
}
