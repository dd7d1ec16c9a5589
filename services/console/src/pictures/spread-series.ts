import type { RumourDetail } from '@hearsay/contracts';

export interface SpreadSeries {
  /** Seconds since 1970, the beginning of each span. */
  readonly at: readonly number[];
  /** One line a language where every claim is at hand; otherwise one line for all. */
  readonly lines: readonly { readonly language: string | null; readonly claims: readonly number[] }[];
  readonly intervalSeconds: number;
  readonly total: readonly number[];
}

const longest = 400;

/**
 * Claims over time, with the empty spans filled in. Languages are told apart only when the claims that were sent add up to all of them:
 * a part of them would draw a wrong picture.
 */
export function spreadSeries(detail: Pick<RumourDetail, 'claims' | 'spread'>): SpreadSeries {
  const { intervalSeconds: step, series } = detail.spread;
  const counts = new Map(series.map((point) => [Date.parse(point.at) / 1000, point.claims]));
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return { at: [], lines: [], intervalSeconds: step, total: [] };
  const spans = Math.round((last - first) / step) + 1;
  const at = spans > longest ? starts : Array.from({ length: spans }, (_, place) => first + place * step);
  const total = at.map((start) => counts.get(start) ?? 0);

  const sum = total.reduce((a, b) => a + b, 0);
  if (sum !== detail.claims.length)
    return { at, lines: [{ language: null, claims: total }], intervalSeconds: step, total };
  const byLanguage = new Map<string, number[]>();
  for (const { claim } of detail.claims) {
    const line = byLanguage.get(claim.language) ?? at.map(() => 0);
    byLanguage.set(claim.language, line);
    const when = Date.parse(claim.post.publishedAt ?? claim.post.fetchedAt) / 1000;
    const place = Math.min(
      at.length - 1,
      Math.max(
        0,
        at.findLastIndex((start) => start <= when),
      ),
    );
    line[place] = line[place]! + 1;
  }
  const lines = [...byLanguage].map(([language, claims]) => ({ language, claims }));
  const sumOf = (claims: readonly number[]) => claims.reduce((a, b) => a + b, 0);
  return { at, lines: lines.sort((a, b) => sumOf(b.claims) - sumOf(a.claims)), intervalSeconds: step, total };
}
