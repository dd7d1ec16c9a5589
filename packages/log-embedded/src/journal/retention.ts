import { type TopicDefinition, type TopicName, topics } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import type { Chunk } from './chunks.ts';
import type { Journal } from './journal.ts';
import type { Segment } from './segment.ts';

const day = 86_400_000;
/** How long a tombstone stays after it was written, so that readers that are behind learn of it. Milliseconds. */
const tombstoneKept = day;

/** Topic, partition and key of a `latest` topic → offset of the newest record. */
export type Newest = Map<string, number>;

/**
 * Days for which topics are kept that the table keeps for days, where the configuration says otherwise; of those that are kept until they are
 * read, how long what was read stays all the same.
 */
export type KeptDays = { readonly [Topic in TopicName]?: number };

export interface Compacting {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly keptDays?: KeptDays;
  /** The topics to look at; all unless it says so. */
  readonly only?: readonly TopicName[];
}

/** Whether records are kept, by what the table and the configuration say. */
export class Rules {
  readonly #now: number;
  readonly #keptDays: KeptDays;
  readonly #only: ReadonlySet<TopicName> | undefined;
  readonly #newest: Newest;
  readonly #committed: (group: string, topic: TopicName, partition: number) => number;

  constructor(journal: Journal, { now, keptDays = {}, only }: Compacting, newest: Newest) {
    this.#now = now;
    this.#keptDays = keptDays;
    this.#only = only && new Set(only);
    this.#newest = newest;
    this.#committed = (group, topic, partition) => journal.state.committed(group, topic, partition) ?? 0;
  }

  /** The rule of a topic; `for-ever` where it is not to be looked at. */
  #of(topic: TopicName): TopicDefinition['kept'] {
    return this.#only?.has(topic) === false ? { kind: 'for-ever' } : topics[topic].kept;
  }

  isKept(record: LogRecord): boolean {
    const { topic, partition, offset, appendedAt, key, value } = record;
    const kept = this.#of(topic);
    switch (kept.kind) {
      case 'for-ever':
        return true;
      case 'days':
        return appendedAt >= this.#before(this.#keptDays[topic] ?? kept.days);
      case 'until-read': {
        const isRead = offset < this.#committed(kept.by, topic, partition);
        const window = this.#keptDays[topic] ?? 0;
        // Where no window is open it goes at once, however young it is.
        if (isRead) return window > 0 && appendedAt >= this.#before(window);
        return appendedAt >= this.#before(Math.max(window, kept.days));
      }
      case 'latest': {
        const newest = this.#newest.get(`${topic}/${partition}/${key}`) ?? 0;
        return offset >= newest && (value !== null || appendedAt >= this.#now - tombstoneKept);
      }
    }
  }

  hasDroppable(segment: Segment): boolean {
    for (const [place, chunks] of segment.chunks.entries()) {
      const slash = place.lastIndexOf('/');
      const topic = place.slice(0, slash) as TopicName;
      const kept = this.#of(topic);
      if (
        kept.kind === 'days' &&
        chunks.some(({ oldest }) => oldest < this.#before(this.#keptDays[topic] ?? kept.days))
      )
        return true;
      if (kept.kind === 'until-read') {
        const read = this.#committed(kept.by, topic, Number(place.slice(slash + 1)));
        const window = this.#keptDays[topic] ?? 0;
        const isDroppable = ({ first, oldest }: Chunk) =>
          oldest < this.#before(Math.max(window, kept.days)) ||
          (first < read && (window === 0 || oldest < this.#before(window)));
        if (chunks.some(isDroppable)) return true;
      }
      if (kept.kind === 'latest' && this.#hasSuperseded(place, chunks)) return true;
    }
    return false;
  }

  #before(days: number): number {
    return this.#now - days * day;
  }

  #hasSuperseded(place: string, chunks: readonly Chunk[]): boolean {
    if (chunks.some((chunk) => chunk.tombstones > 0 && chunk.oldest < this.#now - tombstoneKept)) return true;
    const [first, last] = [chunks[0]?.first ?? 0, chunks.at(-1)?.last ?? 0];
    const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
    let needed = 0;
    for (const [name, offset] of this.#newest) {
      if (name.startsWith(`${place}/`) && offset >= first && offset <= last) needed += 1;
    }
    return count > needed;
  }
}
