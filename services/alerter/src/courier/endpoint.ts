import type { Verdict } from '@hearsay/channels';
import { type AlertId, type AlertSubject, subjectOf } from '@hearsay/contracts';
import type { Clock } from '@hearsay/worker';
import type { Item } from './item.ts';
import { ReadyQueue } from './ready-queue.ts';

export interface EndpointOptions {
  readonly clock: Clock;
  /** Deliveries under way at once. */
  readonly atOnce: number;
  /** Makes an attempt and writes down what became of it. Rejects where the attempt was cut short and is worth nothing. */
  attempt(item: Item): Promise<Verdict & { readonly nextAt?: number }>;
}

/**
 * One channel of one agency: its own queue, its own places, its own pace, so that nobody waits for somebody else's receiver. Retries
 * wait for their time; when a receiver that was away answers again, what waited for it is due at once.
 */
export class Endpoint {
  readonly #options: EndpointOptions;
  readonly #ready = new ReadyQueue();
  readonly #waiting = new Set<Item>();
  readonly #underWay = new Map<Item, Promise<void>>();
  readonly #busy = new Set<AlertSubject>();
  #pausedUntil = 0;
  #alarm: { readonly at: number; readonly cancel: AbortController } | undefined;
  #stopped = false;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  add(item: Item): void {
    if (item.dueAt > this.#options.clock.now()) this.#waiting.add(item);
    else this.#ready.push(item);
    this.#go();
  }

  /** Forgets what is not to be kept. What is under way is finished. */
  keep(wanted: (item: Item) => boolean): void {
    this.#ready.keep(wanted);
    for (const item of this.#waiting) if (!wanted(item)) this.#waiting.delete(item);
  }

  forget(alert: AlertId): void {
    this.keep((item) => item.alert.id !== alert);
  }

  /** Resolves when nothing is under way and nothing is due. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  get counts(): { readonly due: number; readonly waiting: number; readonly underWay: number } {
    return { due: this.#ready.size, waiting: this.#waiting.size, underWay: this.#underWay.size };
  }

  /** Begins nothing new. */
  stop(): void {
    this.#stopped = true;
    this.#alarm?.cancel.abort();
  }

  #go(): void {
    if (this.#stopped) return;
    const now = this.#options.clock.now();
    for (const item of this.#waiting) {
      if (item.dueAt > now) continue;
      this.#waiting.delete(item);
      this.#ready.push(item);
    }
    while (this.#underWay.size < this.#options.atOnce && now >= this.#pausedUntil) {
      const item = this.#ready.take(this.#busy);
      if (!item) break;
      this.#busy.add(subjectOf(item.alert));
      this.#underWay.set(item, this.#run(item));
    }
    this.#setAlarm(now);
  }

  async #run(item: Item): Promise<void> {
    try {
      this.#follow(item, await this.#options.attempt(item));
    } catch {
      // Cut short by the end of the worker: it stands unfinished in the log, and is found there again.
    }
    this.#underWay.delete(item);
    this.#busy.delete(subjectOf(item.alert));
    this.#go();
  }

  #follow(item: Item, verdict: Verdict & { readonly nextAt?: number }): void {
    const now = this.#options.clock.now();
    if (verdict.outcome === 'delivered') {
      for (const other of this.#waiting) if (other.away) other.dueAt = now;
    }
    if (verdict.outcome !== 'retry' || verdict.nextAt === undefined) return;
    if (verdict.after !== undefined) this.#pausedUntil = Math.max(this.#pausedUntil, now + verdict.after);
    item.dueAt = verdict.nextAt;
    item.away = verdict.away;
    this.#waiting.add(item);
  }

  /** One sleep at a time, until the next thing is due. */
  #setAlarm(now: number): void {
    let at = Number.POSITIVE_INFINITY;
    for (const { dueAt } of this.#waiting) at = Math.min(at, dueAt);
    if (this.#ready.size > 0 && this.#pausedUntil > now) at = Math.min(at, this.#pausedUntil);
    if (this.#alarm?.at === at) return;
    this.#alarm?.cancel.abort();
    this.#alarm = undefined;
    if (at === Number.POSITIVE_INFINITY) return;
    const cancel = new AbortController();
    const alarm = { at, cancel };
    this.#alarm = alarm;
    void this.#options.clock.sleep(at - now, cancel.signal).then(() => {
      if (this.#alarm !== alarm) return;
      this.#alarm = undefined;
      this.#go();
    });
  }
}
