import { HearsayError, type RumourDetail } from '@hearsay/contracts';
import type { Query, SearchIndex, Term } from '@hearsay/index';

const intervals = [60, 300, 900, 3600, 4 * 3600, 86_400, 7 * 86_400];
const mostBuckets = 120;

/** The shortest interval (seconds) that shows a span (milliseconds) in a picture's width. */
export function intervalFor(span: number): number {
  return intervals.find((seconds) => span / 1000 / seconds <= mostBuckets) ?? 30 * 86_400;
}

/** New talk: what is counted as spread. Passages that deny or ask are not. */
export const newTalk: Term = { kind: 'field', field: 'stance', values: ['asserts', 'insinuates', 'reports'] };

/** Claims over time, by language and by source, between two instants. */
export async function spreadOf(
  index: SearchIndex,
  claims: Query,
  from: string,
  to: string,
): Promise<RumourDetail['spread']> {
  const start = Date.parse(from);
  const end = Math.max(Date.parse(to), start);
  if (Number.isNaN(end)) throw new HearsayError('unforeseen', `not instants: ${from}, ${to}`);
  const intervalSeconds = intervalFor(end - start);
  const query: Query = { ...claims, search: { ...claims.search, all: [...claims.search.all, newTalk] } };
  const [counts, facets] = await Promise.all([
    index.countsOverTime(query, {
      intervalSeconds,
      from: new Date(start).toISOString(),
      to: new Date(end + 1000).toISOString(),
    }),
    index.facets(query, ['language', 'source'], 50),
  ]);
  const table = (values: readonly { value: string; count: number }[] = []) =>
    Object.fromEntries(values.map(({ value, count }) => [value, count]));
  return {
    intervalSeconds,
    series: counts.series.map(({ at, count }) => ({ at, claims: count })),
    byLanguage: table(facets.language),
    bySource: table(facets.source),
  };
}
