import type { SourceConfig, SourceId, SourceState } from '@hearsay/contracts';
import { instant, type WorkerContext } from '@hearsay/worker';
import type { Backlog } from './backlog.ts';
import { type Asking, newState, poll } from './poll.ts';
import { shortestInterval } from './rhythm.ts';
import { calmest, turnsWithin } from './timetable.ts';

const together = 16;
const togetherPerHost = 2;
/** Milliseconds: sources that come due so close together are asked together. */
const fineness = 10;
/** Of the sources that are due when they are first watched, as after a start, so many are asked at once and then one in so many milliseconds. */
const pace = { atOnce: together, every: 50 };
/** Among more sources than these, chance spreads their turns as well and costs nothing. */
const fewEnough = 500;
/** Milliseconds after its turn that a source waits at most for the detector to catch up. */
const mostLate = 30_000;
const out = new Set<SourceState['health']['state']>(['off', 'gone', 'quarantined']);

interface Watched {
  readonly source: SourceConfig;
  readonly host: string;
  state: SourceState;
  /** Milliseconds since 1970. */
  due: number;
  /** Its next turn as far as it is decided: while it is asked, the one after this. Milliseconds since 1970. */
  turn?: number;
  /** Milliseconds between two turns, as it was decided last. */
  interval?: number;
  asking: boolean;
  /** Milliseconds since 1970: when it was or is to be asked because of a push. */
  hastened?: number;
  again?: number;
}

const dueOf = ({ health }: SourceState): number => (health.nextPoll === undefined ? 0 : Date.parse(health.nextPoll));

/** The sources this collector watches now, and the round it makes among them: whoever is due is asked, two at a time at one host. */
export class Round {
  readonly #context: WorkerContext;
  readonly #asking: Asking;
  readonly #backlog: Pick<Backlog, 'short'> | undefined;
  #line: Watched[] = [];
  readonly #watched = new Map<string, Watched>();
  readonly #running = new Set<Promise<void>>();
  readonly #hosts = new Map<string, number>();
  /** Aborted when nobody is to be asked any more. */
  readonly #leaving = new AbortController();
  readonly #stop = new AbortController();
  /** Milliseconds since 1970: when the last of those that wait for their first turn has it. */
  #lastTurn = 0;
  #turns = 0;
  /** Milliseconds since 1970: until then turns are arranged one by one. */
  #nextTick = 0;
  readonly #arranged = new Set<number>();

  /** @param backlog is waited for before each question; nobody waits without it. */
  constructor(context: WorkerContext, asking: Asking, backlog?: Pick<Backlog, 'short'>) {
    this.#context = context;
    this.#asking = { ...asking, sooner: (...asked) => this.#sooner(...asked) };
    this.#backlog = backlog;
  }

  watch(source: SourceConfig, state: SourceState | undefined): void {
    const known = state ?? newState(source, this.#context.config.jurisdiction.id, this.#context.clock.now());
    const { host } = new URL(source.url);
    this.#watched.set(source.id, {
      source,
      host,
      state: known,
      due: this.#firstTurn(source, dueOf(known)),
      asking: false,
    });
  }

  /** Whether what is known here of a source is at least as new as this state. */
  isAhead(source: SourceConfig, state: SourceState | undefined): boolean {
    const known = this.#watched.get(source.id);
    return known !== undefined && (state === undefined || known.state.at >= state.at);
  }

  /** Spreads those that are overdue when they are first watched, within the interval of each: a thousand do not begin together. */
  #firstTurn(source: SourceConfig, due: number): number {
    const now = this.#context.clock.now();
    if (due > now) return due;
    if (this.#lastTurn < now) {
      this.#lastTurn = now;
      this.#turns = 0;
    }
    this.#turns += 1;
    if (this.#turns <= pace.atOnce) return due;
    this.#lastTurn += pace.every;
    return now + ((this.#lastTurn - now) % (source.every ?? shortestInterval));
  }

  /** The state after a change from outside, where it is watched here and changes anything; the source is asked at once if it may be. */
  change(id: string, changed: (state: SourceState) => SourceState | undefined): SourceState | undefined {
    const watched = this.#watched.get(id);
    const state = watched && changed(watched.state);
    if (watched === undefined || state === undefined) return undefined;
    watched.state = state;
    watched.due = dueOf(state);
    return state;
  }

  /** A source has news, as a hub says: it is asked now, but so many milliseconds after the last time that one said so at the earliest. */
  hasten(id: string, pause = 10_000): void {
    const watched = this.#watched.get(id);
    if (watched === undefined) return;
    const now = this.#context.clock.now();
    const at = Math.max(now, (watched.hastened ?? Number.NEGATIVE_INFINITY) + pause);
    watched.hastened = at;
    watched.due = Math.min(watched.due, at);
    // While it is asked just now the answer may be older than the news.
    if (watched.asking) watched.again = at;
    this.#lineUp();
  }

  unwatch(id: string): void {
    this.#watched.delete(id);
    this.#line = this.#line.filter(({ source }) => source.id !== id);
  }

  /**
   * Starts asking every source that is due, and arranges for those that come due before the next tick. Does not wait for the answers.
   * @param ahead milliseconds until the next tick.
   */
  tick(ahead = 0): void {
    this.#lineUp();
    this.#nextTick = this.#context.clock.now() + ahead;
    for (const { due } of this.#watched.values()) this.#arrange(due);
  }

  /** Lines up whoever comes due at a moment that lies before the next tick. */
  #arrange(due: number): void {
    const { clock } = this.#context;
    const now = clock.now();
    const moment = Math.ceil(due / fineness) * fineness;
    if (due <= now || due >= this.#nextTick || this.#arranged.has(moment)) return;
    this.#arranged.add(moment);
    void clock.sleep(moment - now, this.#stop.signal).then(() => {
      this.#arranged.delete(moment);
      this.#lineUp();
    });
  }

  /** Lines up whoever is due, whoever has waited longest first. */
  #lineUp(): void {
    const now = this.#context.clock.now();
    this.#line = [...this.#watched.values()]
      .filter(({ asking, state, due }) => !asking && due <= now && !out.has(state.health.state))
      .sort((a, b) => a.due - b.due);
    this.#ask();
  }

  /** Asks those in the line, as far as there are places; whoever finds none at their host stays in it. */
  #ask(): void {
    if (this.#stop.signal.aborted) return;
    const staying: Watched[] = [];
    for (const [at, watched] of this.#line.entries()) {
      if (this.#running.size >= together) {
        staying.push(...this.#line.slice(at));
        break;
      }
      if ((this.#hosts.get(watched.host) ?? 0) < togetherPerHost) this.#begin(watched);
      else staying.push(watched);
    }
    this.#line = staying;
  }

  #begin(watched: Watched): void {
    const { host } = watched;
    watched.asking = true;
    this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1);
    const asking = this.#poll(watched)
      .then(
        (state) => {
          watched.state = state;
          watched.due = Math.min(dueOf(state), watched.again ?? Number.POSITIVE_INFINITY);
          this.#arrange(watched.due);
          delete watched.again;
        },
        (error: unknown) => {
          // Not again at once.
          const nextPoll = instant(this.#context.clock.now() + (watched.source.every ?? shortestInterval));
          watched.state = { ...watched.state, health: { ...watched.state.health, nextPoll } };
          watched.due = dueOf(watched.state);
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

  /** Away from the turns of the others, so that what comes of one has gone its way before the next begins. */
  #sooner(id: SourceId, now: number, interval: number): number {
    if (this.#watched.size > fewEnough) return Math.random();
    const watched = this.#watched.get(id);
    // Sources that begin together part at once.
    const play = watched?.turn === undefined ? interval / 2 : interval / 10;
    const latest = now + interval;
    const others = [...this.#watched.values()]
      .filter(({ source }) => source.id !== id)
      .map(({ asking, due, turn = due, interval: step = 0 }) => ({ due: asking ? turn : due, interval: step }));
    const turn = calmest(turnsWithin(others, latest - 2 * play, latest + play), latest - play, latest);
    if (watched) Object.assign(watched, { turn, interval });
    return (latest - turn) / (interval / 10);
  }

  async #poll(watched: Watched): Promise<SourceState> {
    await this.#backlog?.short(watched.due + mostLate, this.#leaving.signal);
    if (this.#leaving.signal.aborted) return watched.state;
    return poll(this.#context, this.#asking, watched.source, watched.state, this.#stop.signal);
  }

  /** Resolves when nobody is being asked. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Lets answers in flight end for up to 5 seconds, then cuts them off. */
  async stop(): Promise<void> {
    this.#leaving.abort();
    this.#watched.clear();
    this.#line = [];
    const late = setTimeout(() => this.#stop.abort(), 5000);
    await this.settled();
    clearTimeout(late);
    // What a log that is away has not taken by now is read again after the start.
    this.#stop.abort();
  }
}
