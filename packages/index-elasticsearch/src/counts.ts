import type { Client, estypes } from '@elastic/elasticsearch';
import { type CountsOverTime, type FacetField, mostSplits, type Query, timeBuckets } from '@hearsay/index';
import { queryClause } from './query.ts';

interface Buckets<K> {
  readonly buckets: readonly { readonly key: K; readonly doc_count: number; readonly over?: Buckets<number> }[];
}

/** Each shard counts more values than asked for, so that the sum over shards is right. */
const terms = (field: string, size: number): estypes.AggregationsAggregationContainer => ({
  terms: { field, size, shard_size: Math.max(1000, size * 10), order: [{ _count: 'desc' }, { _key: 'asc' }] },
});

export async function facets(
  client: Client,
  index: string,
  query: Query,
  fields: readonly FacetField[],
  size: number,
): Promise<Record<string, { value: string; count: number }[]>> {
  const answer = await client.search({
    index,
    size: 0,
    track_total_hits: false,
    query: queryClause(query),
    aggs: Object.fromEntries(fields.map((field) => [field, terms(field, size)])),
  });
  const found = (answer.aggregations ?? {}) as unknown as Record<string, Buckets<string>>;
  const valuesIn = (field: string) =>
    (found[field]?.buckets ?? []).map(({ key, doc_count }) => ({ value: key, count: doc_count }));
  return Object.fromEntries(fields.map((field) => [field, valuesIn(field)]));
}

export async function countsOverTime(
  client: Client,
  index: string,
  query: Query,
  options: { intervalSeconds: number; from: string; to: string; by?: FacetField },
): Promise<CountsOverTime> {
  const { from, to, step, starts } = timeBuckets(options);
  const over: estypes.AggregationsAggregationContainer = {
    date_histogram: { field: 'at', fixed_interval: `${step}ms`, min_doc_count: 1 },
  };
  const range = { range: { at: { gte: from, lt: to } } };
  const answer = await client.search({
    index,
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [queryClause(query), range] } },
    aggs: { over, ...(options.by === undefined ? {} : { by: { ...terms(options.by, mostSplits), aggs: { over } } }) },
  });
  const found = (answer.aggregations ?? {}) as unknown as { over?: Buckets<number>; by?: Buckets<string> };
  const counts = new Map(found.over?.buckets.map(({ key, doc_count }) => [key, doc_count]));
  const splits = new Map<number, Record<string, number>>();
  for (const value of found.by?.buckets ?? []) {
    for (const { key, doc_count } of value.over?.buckets ?? []) {
      splits.set(key, { ...splits.get(key), [value.key]: doc_count });
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
