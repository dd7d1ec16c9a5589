import { instant } from '@hearsay/worker';

/** Now, but in any case after what was decided before: two decisions within a millisecond stay in order. */
export function laterThan(before: { readonly at: string } | undefined, now: number): string {
  return instant(Math.max(now, before === undefined ? 0 : Date.parse(before.at) + 1));
}
