import type { Config } from '@hearsay/contracts';

/**
 * Whether a moment falls on election day, by the clocks of the election's own time zone.
 * @param now milliseconds since 1970.
 */
export function fallsOnElectionDay(
  { day, timezone }: Pick<Config['election'], 'day' | 'timezone'>,
  now: number,
): boolean {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone: timezone, dateStyle: 'short' }).format(now) === day;
}
