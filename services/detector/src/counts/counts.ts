import { encodeRecord, type PostCounts } from '@hearsay/contracts';
import { appendAll, instant, type WorkerContext } from '@hearsay/worker';
import { DayCounts, type Seen } from './day-counts.ts';

/** A day of fetching, UTC, from an instant. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

interface Partition {
  readonly days: Map<string, DayCounts>;
  readonly changed: Set<string>;
  /** Offset of the last post counted. */
  through: number;
}

/**
 * How sure the detector was of every post, counted by day. Written to the registry now and then and when the partition is left; a
 * detector that takes the partition over goes on there. What a crash leaves unwritten, a few seconds of posts, is missing in the
 * counts: they are for choosing a threshold, and no post depends on them.
 */
export class Counts {
  readonly #context: WorkerContext;
  readonly #partitions = new Map<number, Partition>();

  constructor(context: WorkerContext) {
    this.#context = context;
  }

  /** Goes on with what was counted of a partition before. */
  resume(partition: number, left: readonly PostCounts[]): void {
    this.#partitions.set(partition, {
      days: new Map(left.map((day) => [day.day, DayCounts.from(day)])),
      changed: new Set(),
      through: Math.max(-1, ...left.map(({ through }) => through)),
    });
  }

  /** Counts a post once, however often it comes. */
  add(partition: number, offset: number, day: string, seen: Seen): void {
    const own = this.#own(partition);
    if (offset <= own.through) return;
    own.through = offset;
    const counts = own.days.get(day) ?? new DayCounts();
    counts.add(seen);
    own.days.set(day, counts);
    own.changed.add(day);
    if (seen.refusal !== undefined) this.#context.metrics.refused.inc({ reason: seen.refusal });
  }

  /** Writes what has changed, of one partition or of all. */
  async write(only?: number): Promise<void> {
    const { clock, config } = this.#context;
    const records = [...this.#partitions].flatMap(([partition, { days, changed, through }]) => {
      if (only !== undefined && only !== partition) return [];
      return [...changed].map((day) => ({ partition, day, through, counts: days.get(day) as DayCounts, changed }));
    });
    await appendAll(
      this.#context,
      records.map(({ partition, day, through, counts }) =>
        encodeRecord('registry', {
          type: 'post-counts',
          v: 1,
          id: `${partition}-${day}`,
          jurisdiction: config.jurisdiction.id,
          partition,
          day,
          through,
          ...counts.counted,
          at: instant(clock.now()),
        }),
      ),
    );
    for (const { changed, day } of records) changed.delete(day);
  }

  /** Forgets a partition that somebody else reads from now on. */
  leave(partition: number): void {
    this.#partitions.delete(partition);
  }

  #own(partition: number): Partition {
    const own = this.#partitions.get(partition) ?? { days: new Map(), changed: new Set<string>(), through: -1 };
    this.#partitions.set(partition, own);
    return own;
  }
}
