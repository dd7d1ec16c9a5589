import { type CountsOverTime, type FacetField, mostSplits, type Query, timeBuckets } from '@hearsay/index';
import { conditions } from './conditions.ts';
import type { Store } from './database.ts';
import { type LabelField, labelFields } from './schema.ts';

/** Where the values of a field are read from, beside `docs_n d`. */
function valueSource(n: number, field: FacetField): { readonly column: string; readonly join: string } {
  if (!labelFields.includes(field as LabelField)) return { column: `d.${field}`, join: '' };
  return { column: 'l.value', join: `join labels_${n} l on l.key = d.key and l.field = '${field}'` };
}

export function facet(
  store: Store,
  n: number,
  query: Query,
  field: FacetField,
  size: number,
): { value: string; count: number }[] {
  const where = conditions(store, n, query);
  const { column, join } = valueSource(n, field);
  return store
    .all(
      `select ${column} as value, count(*) as count from docs_${n} d ${join}
       where ${where.sql} and ${column} is not null group by 1 order by 2 desc, 1 limit ?`,
      ...where.values,
      size,
    )
    .map((row) => ({ value: row.value as string, count: row.count as number }));
}

export function countsOverTime(
  store: Store,
  n: number,
  query: Query,
  options: { intervalSeconds: number; from: string; to: string; by?: FacetField },
): CountsOverTime {
  const { from, to, step, starts } = timeBuckets(options);
  const where = conditions(store, n, query);
  const condition = `${where.sql} and d.at >= ? and d.at < ?`;
  const values = [...where.values, from, to];
  // Integer division rounds towards zero; times before 1970 need the floor.
  const bucket = `((d.at - ((d.at % ${step}) + ${step}) % ${step}))`;
  const counts = new Map<number, number>();
  for (const row of store.all(
    `select ${bucket} as at, count(*) as count from docs_${n} d where ${condition} group by 1`,
    ...values,
  )) {
    counts.set(row.at as number, row.count as number);
  }
  const splits = new Map<number, Record<string, number>>();
  if (options.by !== undefined) {
    const { column, join } = valueSource(n, options.by);
    const rows = store.all(
      `select ${bucket} as at, ${column} as value, count(*) as count from docs_${n} d ${join}
       where ${condition} and ${column} is not null group by 1, 2`,
      ...values,
    );
    const sums = new Map<string, number>();
    for (const row of rows) sums.set(row.value as string, (sums.get(row.value as string) ?? 0) + (row.count as number));
    const bytes = (text: string) => Buffer.from(text);
    const kept = new Set(
      [...sums]
        .sort(([a, m], [b, k]) => k - m || Buffer.compare(bytes(a), bytes(b)))
        .slice(0, mostSplits)
        .map(([value]) => value),
    );
    for (const row of rows) {
      if (!kept.has(row.value as string)) continue;
      const at = row.at as number;
      splits.set(at, { ...splits.get(at), [row.value as string]: row.count as number });
    }
  }
  return {
    intervalSeconds: options.intervalSeconds,
    series: starts.map((start) => ({
      at: new Date(start).toISOString(),
      count: counts.get(start) ?? 0,
      ...(options.by === undefined ? {} : { by: splits.get(start) ?? {} }),
    })),
  };
}
