import type { RumourFold } from '@hearsay/contracts';
import type { QueueRow } from './merge.ts';

/** A row of the list: a rumour, or what is folded behind the last of a source. */
export type Shown = { readonly row: QueueRow } | { readonly fold: RumourFold };

/** Rows with their folds: each behind the rumour it follows; where that is further down, at the end of a list that is whole. */
export function withFolds(rows: readonly QueueRow[], folds: readonly RumourFold[], whole: boolean): readonly Shown[] {
  const here = new Set(rows.map(({ line }) => line.id));
  const behind = (id: string) => folds.filter(({ after }) => after === id).map((fold) => ({ fold }));
  const left = whole ? folds.filter(({ after }) => !here.has(after)).map((fold) => ({ fold })) : [];
  return [...rows.flatMap((row): Shown[] => [{ row }, ...behind(row.line.id)]), ...left];
}
