import type { AgencyId, Alert, AlertId, TopicValue } from '@hearsay/contracts';
import type { Item } from './item.ts';

interface Progress {
  readonly attempts: number;
  readonly finished: boolean;
  readonly dueAt: number;
}

interface Entry {
  readonly alert: Alert;
  readonly offset: number;
  readonly appendedAt: number;
  /** By place among the agency's channels. */
  readonly channels: Map<number, Progress>;
}

/** What nobody took from us within that time is old news; it can still be read in the feed. */
const old = 7 * 24 * 60 * 60 * 1000;

/**
 * What stands in one partition of `alerts`, folded to what is still to be delivered. Alerts are told apart by their id: a second copy
 * is dropped.
 */
export class Unfinished {
  readonly #partition: number;
  readonly #channelsOf: (agency: AgencyId) => number;
  readonly #known = new Set<AlertId>();
  readonly #entries = new Map<AlertId, Entry>();

  /** @param channelsOf how many channels an agency has. */
  constructor(partition: number, channelsOf: (agency: AgencyId) => number) {
    this.#partition = partition;
    this.#channelsOf = channelsOf;
  }

  /** Takes an alert in; false where it was known. */
  takeAlert(alert: Alert, offset: number, appendedAt: number): boolean {
    if (this.#known.has(alert.id)) return false;
    this.#known.add(alert.id);
    if (this.#channelsOf(alert.agency) > 0) {
      this.#entries.set(alert.id, { alert, offset, appendedAt, channels: new Map() });
    }
    return true;
  }

  /** Takes an attempt or an acknowledgement in; false where it says nothing new. */
  takeProgress(value: Exclude<TopicValue<'alerts'>, Alert>): boolean {
    const entry = this.#entries.get(value.alert);
    if (!entry || value.type !== 'delivery-attempt') return false;
    const { channel, attempt, outcome, nextAt } = value;
    const before = entry.channels.get(channel.index);
    if (before?.finished || (before?.attempts ?? 0) >= attempt) return false;
    const finished = outcome !== 'retry' || nextAt === undefined;
    entry.channels.set(channel.index, { attempts: attempt, finished, dueAt: finished ? 0 : Date.parse(nextAt) });
    const done = [...entry.channels.values()].filter((progress) => progress.finished).length;
    if (done >= this.#channelsOf(value.agency)) this.#entries.delete(value.alert);
    return true;
  }

  /** What is still to go over each channel. @param now milliseconds since 1970. */
  items(now: number): { readonly channel: number; readonly item: Item }[] {
    return [...this.#entries.values()].flatMap((entry) => this.#itemsOf(entry, now));
  }

  itemsOf(alert: AlertId, now: number): { readonly channel: number; readonly item: Item }[] {
    const entry = this.#entries.get(alert);
    return entry ? this.#itemsOf(entry, now) : [];
  }

  #itemsOf({ alert, offset, appendedAt, channels }: Entry, now: number) {
    const found: { channel: number; item: Item }[] = [];
    for (let channel = 0; channel < this.#channelsOf(alert.agency); channel += 1) {
      const progress = channels.get(channel);
      if (progress?.finished || (!progress && now - appendedAt > old)) continue;
      found.push({
        channel,
        item: {
          alert,
          partition: this.#partition,
          offset,
          attempts: progress?.attempts ?? 0,
          dueAt: progress?.dueAt ?? 0,
          // Why it failed is not written down; if the receiver answers others, one more attempt does no harm.
          away: progress !== undefined,
        },
      });
    }
    return found;
  }
}
