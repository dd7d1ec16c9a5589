import type { FlaggingView, PostCounts } from '@hearsay/contracts';

type Days = readonly { readonly day: string; readonly partitions: readonly PostCounts[] }[];
type Sums = Record<string, number>;

const added = (into: Sums, more: Readonly<Sums>): void => {
  for (const [name, count] of Object.entries(more)) into[name] = (into[name] ?? 0) + count;
};

/** Each day, its partitions together. */
export function daysOf(days: Days): FlaggingView['days'] {
  return days.map(({ day, partitions }) => {
    const refused: Sums = {};
    for (const one of partitions) added(refused, one.refused);
    return {
      day,
      posts: partitions.reduce((sum, { posts }) => sum + posts, 0),
      flagged: partitions.reduce((sum, { cells }) => sum + cells.reduce((all, { flagged }) => all + flagged, 0), 0),
      refused,
    };
  });
}

/** All days together, for each category and language. */
export function cellsOf(days: Days): FlaggingView['cells'] {
  const cells = new Map<string, FlaggingView['cells'][number]>();
  for (const { category, language, flagged, steps } of days
    .flatMap(({ partitions }) => partitions)
    .flatMap((one) => one.cells)) {
    const key = `${category} ${language}`;
    const cell = cells.get(key) ?? { category, language, flagged: 0, steps: {} };
    cell.flagged += flagged;
    added(cell.steps, steps);
    cells.set(key, cell);
  }
  return [...cells.values()];
}
