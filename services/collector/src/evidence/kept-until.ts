import type { Config } from '@hearsay/contracts';

/**
 * Until when evidence is kept: the policy's time after the day on which the result can no longer be contested. What comes later than that
 * day is kept for the policy's time.
 * @param now milliseconds since 1970. @returns the same.
 */
export function keptUntil(
  {
    election,
    privacy,
  }: { election: Pick<Config['election'], 'day' | 'appeals'>; privacy: Pick<Config['privacy'], 'evidence'> },
  now: number,
): number {
  return Math.max(now, Date.parse(election.day) + election.appeals) + privacy.evidence.kept;
}
