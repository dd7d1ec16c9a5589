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
const newTalk = new Set(['asserts', 'insinuates', 'reports']);
const sumOf = (claims: readonly number[]) => claims.reduce((a, b) => a + b, 0);

type Detail = Pick<RumourDetail, 'claims' | 'spread'>;
/** Claims by the beginning of their span, in seconds since 1970. */
type Spans = ReadonlyMap<number, number>;

function spansOf(claims: Detail['claims'], step: number): Spans {
  const spans = new Map<number, number>();
  for (const { claim } of claims) {
    const start = Math.floor(Date.parse(claim.post.fetchedAt) / 1000 / step) * step;
    spans.set(start, (spans.get(start) ?? 0) + 1);
  }
  return spans;
}

/** One entry a language where every claim that is counted was sent; otherwise one for all, from the counts of the api. */
function spansByLanguage({ claims, spread }: Detail): readonly (readonly [string | null, Spans])[] {
  const talk = claims.filter(({ claim }) => newTalk.has(claim.stance));
  const all = sumOf(Object.values(spread.byLanguage));
  if (talk.length === 0 || talk.length < all) {
    return [[null, new Map(spread.series.map((point) => [Date.parse(point.at) / 1000, point.claims]))]];
  }
  const languages = [...new Set(talk.map(({ claim }) => claim.language))];
  return languages.map((language) => [
    language,
    spansOf(
      talk.filter(({ claim }) => claim.language === language),
      spread.intervalSeconds,
    ),
  ]);
}

/**
 * Claims over time, with the empty spans filled in. Languages are told apart only when all the claims are at hand: a part of them would
 * draw a wrong picture.
 */
export function spreadSeries(detail: Detail): SpreadSeries {
  const step = detail.spread.intervalSeconds;
  const parts = spansByLanguage(detail);
  const starts = [...new Set(parts.flatMap(([, spans]) => [...spans.keys()]))].sort((a, b) => a - b);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return { at: [], lines: [], intervalSeconds: step, total: [] };
  const spans = Math.round((last - first) / step) + 1;
  const at = spans > longest ? starts : Array.from({ length: spans }, (_, place) => first + place * step);
  const lines = parts
    .map(([language, counts]) => ({ language, claims: at.map((start) => counts.get(start) ?? 0) }))
    .sort((a, b) => sumOf(b.claims) - sumOf(a.claims));
  const total = at.map((_, place) => sumOf(lines.map((line) => line.claims[place]!)));
  return { at, lines, intervalSeconds: step, total };
}
