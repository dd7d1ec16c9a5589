import type { RumourDetail } from '@hearsay/contracts';
import type { Held } from './world.ts';

const intervalSeconds = 300;

/** Claims in spans of five minutes, as the api sends them. */
export function spreadOf({ claims, rumour }: Held): RumourDetail['spread'] {
  const spans = new Map<number, number>();
  for (const { claim } of claims) {
    const start = Math.floor(Date.parse(claim.post.fetchedAt) / 1000 / intervalSeconds) * intervalSeconds;
    spans.set(start, (spans.get(start) ?? 0) + 1);
  }
  const series = [...spans.entries()]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => ({ at: new Date(start * 1000).toISOString(), claims: count }));
  return { intervalSeconds, series, byLanguage: rumour.languages, bySource: rumour.sources };
}
