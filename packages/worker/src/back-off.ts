/** Milliseconds to wait before the given attempt (1, 2, 3 …): doubling from `first` to `most`. Deterministic; add jitter where many wait together. */
export function backOff(attempt: number, first = 100, most = 30_000): number {
  return Math.min(most, first * 2 ** Math.min(30, Math.max(0, attempt - 1)));
}
