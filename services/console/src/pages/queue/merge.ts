import type { RumourLine } from '@hearsay/contracts';

export interface QueueRow {
  readonly line: RumourLine;
  /** It fell out of the view while the order was held. */
  readonly gone: boolean;
}

export interface LiveQueue {
  readonly rows: readonly QueueRow[];
  /** Rumours that are in the view and not shown yet. */
  readonly waiting: number;
  /** The held order is not the order of the view any more. */
  readonly moved: boolean;
}

/**
 * What to show after a fetch. While the order is held (somebody is pointing at a row, or reading further down) rows stay where they are and
 * only their content changes; new ones wait above, and what belongs below the last row is added there, where it moves nothing.
 */
export function mergeQueue(shown: readonly QueueRow[], fetched: readonly RumourLine[], held: boolean): LiveQueue {
  if (!held || shown.length === 0) {
    return { rows: fetched.map((line) => ({ line, gone: false })), waiting: 0, moved: false };
  }
  const latest = new Map(fetched.map((line) => [line.id, line]));
  const kept = shown.map((row): QueueRow => {
    const line = latest.get(row.line.id);
    return line === undefined ? { line: row.line, gone: true } : { line, gone: false };
  });
  const here = new Set(shown.map((row) => row.line.id));
  const last = fetched.findLastIndex((line) => here.has(line.id));
  const strangers = fetched.flatMap((line, place) => (here.has(line.id) ? [] : [{ line, below: place > last }]));
  const rows = [...kept, ...strangers.filter((it) => it.below).map(({ line }) => ({ line, gone: false }))];
  const wanted = fetched.filter((line) => here.has(line.id)).map((line) => line.id);
  const actual = kept.filter((row) => !row.gone).map((row) => row.line.id);
  const waiting = strangers.filter((it) => !it.below).length;
  return { rows, waiting, moved: rows.some((row) => row.gone) || wanted.some((id, place) => id !== actual[place]) };
}

/** How many of the fetched rumours were not among those known before. */
export function countNew(known: ReadonlySet<string>, fetched: readonly RumourLine[]): number {
  return fetched.filter((line) => !known.has(line.id)).length;
}
