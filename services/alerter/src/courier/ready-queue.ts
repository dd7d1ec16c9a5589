import { type AlertSubject, subjectOf } from '@hearsay/contracts';
import type { Item } from './item.ts';

/**
 * What is due at one endpoint. The most urgent subject goes first, then the one that waits longest; alerts about one rumour, or one source,
 * keep the order in which they were planned.
 */
export class ReadyQueue {
  readonly #lanes = new Map<AlertSubject, Item[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(item: Item): void {
    const id = subjectOf(item.alert);
    const lane = this.#lanes.get(id);
    this.#size += 1;
    if (!lane) {
      this.#lanes.set(id, [item]);
      return;
    }
    const before = lane.findLastIndex(({ offset }) => offset < item.offset);
    lane.splice(before + 1, 0, item);
  }

  /** Takes the next one about whose subject nothing is under way. */
  take(busy: ReadonlySet<AlertSubject>): Item | undefined {
    let best: Item[] | undefined;
    for (const [subject, lane] of this.#lanes) {
      if (!busy.has(subject) && (!best || comesBefore(lane, best))) best = lane;
    }
    const item = best?.shift();
    if (!best || !item) return undefined;
    if (best.length === 0) this.#lanes.delete(subjectOf(item.alert));
    this.#size -= 1;
    return item;
  }

  /** Takes out whatever is not to be kept. */
  keep(wanted: (item: Item) => boolean): void {
    for (const [subject, lane] of this.#lanes) {
      const kept = lane.filter(wanted);
      this.#size -= lane.length - kept.length;
      if (kept.length === 0) this.#lanes.delete(subject);
      else this.#lanes.set(subject, kept);
    }
  }
}

/** A question with a deadline, and a text that must not be used any more, wait for nobody. */
const urgent = new Set(['verification-asked', 'rebuttal-corrected', 'rebuttal-withdrawn']);

/** A source in trouble comes after the more urgent half of the rumours: it hides others, but says nothing false itself. */
const urgencyOfSource = 50;

const urgency = (lane: readonly Item[]): number => Math.max(...lane.map(({ alert }) => urgencyOf(alert)));

const urgencyOf = (alert: Item['alert']): number =>
  alert.about === 'source' ? urgencyOfSource : alert.rumour.priority + (urgent.has(alert.reason.kind) ? 100 : 0);

function comesBefore(a: readonly Item[], b: readonly Item[]): boolean {
  const difference = urgency(a) - urgency(b);
  return difference > 0 || (difference === 0 && (a[0]?.alert.at ?? '') < (b[0]?.alert.at ?? ''));
}
