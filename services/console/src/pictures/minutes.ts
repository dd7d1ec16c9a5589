import type { RumourLine } from '@hearsay/contracts';

/** Claims in `count` equal spans that end at `now`, oldest first. `minutes` is the whole length. */
export function claimsInSpans(recent: RumourLine['recent'], now: number, minutes: number, count: number): number[] {
  const span = (minutes * 60_000) / count;
  const from = now - minutes * 60_000;
  const sums = new Array<number>(count).fill(0);
  for (const { minute, claims } of recent) {
    // A clock that runs ahead of ours must not hide the latest claims.
    const place = Math.min(count - 1, Math.floor((Date.parse(minute) - from) / span));
    if (place >= 0) sums[place] = sums[place]! + claims;
  }
  return sums;
}
