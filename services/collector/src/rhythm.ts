import type { SourceState } from '@hearsay/contracts';
import type { FeedHints } from '@hearsay/sources';

export type Rhythm = NonNullable<SourceState['rhythm']>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** Bounds of an interval that nobody asked for. */
export const shortestInterval = 5 * minute;
export const longestInterval = day;
/** For a source whose entries have no dates and that has no wishes. */
const unknownInterval = hour;

interface Answer {
  readonly hints: FeedHints;
  /** Milliseconds since 1970. */
  readonly published: readonly number[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How often a source has news and wishes to be asked: the longest of half the mean gap between its entries, its ttl, its updatePeriod
 * and the freshness that its answer states, between 5 minutes and a day.
 * @param now milliseconds since 1970.
 */
export function rhythmOf({ hints, published, headers }: Answer, now: number): Rhythm {
  const gap = meanGap(published, now);
  const wishes = [
    gap === undefined ? unknownInterval : gap / 2,
    (hints.ttlMinutes ?? 0) * minute,
    (hints.updatePeriodMinutes ?? 0) * minute,
    freshness(headers, now),
  ].filter(Number.isFinite);
  const hours = [...new Set(hints.skipHours)].filter((one) => one >= 0 && one < 24);
  const days = [...new Set(hints.skipDays)].filter((one) => one >= 0 && one < 7);
  return {
    interval: Math.min(longestInterval, Math.max(shortestInterval, ...wishes)),
    ...(gap === undefined ? {} : { gap }),
    // Whoever skips all of them skips none.
    ...(hours.length > 0 && hours.length < 24 ? { skipHours: hours } : {}),
    ...(days.length > 0 && days.length < 7 ? { skipDays: days } : {}),
  };
}

/** Milliseconds between entries: over the last week, or since the newest two where that was quiet. */
function meanGap(published: readonly number[], now: number): number | undefined {
  const past = published.filter((at) => at <= now + hour).sort((a, b) => b - a);
  const [newest, second] = past;
  if (newest === undefined) return undefined;
  const recent = past.filter((at) => at > now - week);
  if (recent.length > 1) return Math.max(1, now - (recent.at(-1) as number)) / recent.length;
  return Math.max(now - newest, second === undefined ? 0 : newest - second);
}

/** Milliseconds that an answer stays fresh (RFC 9111, 4.2.1): `max-age` before `Expires`. */
function freshness(headers: Readonly<Record<string, string>>, now: number): number {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const age = /\bmax-age\s{0,5}=\s{0,5}"?(\d{1,9})/i.exec(control)?.[1];
  if (age !== undefined) return Number(age) * 1000;
  const expires = Date.parse(headers.expires ?? '');
  return Number.isNaN(expires) ? 0 : Math.max(0, expires - now);
}

/** The first moment from `at` on that lies in no hour and on no day in which the source is not to be asked. */
export function outsideSkipped(
  at: number,
  { skipHours = [], skipDays = [] }: Pick<Rhythm, 'skipHours' | 'skipDays'>,
): number {
  let moment = at;
  for (let hours = 0; hours < 8 * 24; hours += 1) {
    const date = new Date(moment);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return moment;
    moment = (Math.floor(moment / hour) + 1) * hour;
  }
  return at;
}

/** Why a source counts as gone silent: it had a rhythm and has long been out of it. `undefined` where it has not. */
export function silence(rhythm: Rhythm | undefined, lastNewEntry: string | undefined, now: number): string | undefined {
  if (rhythm?.gap === undefined || lastNewEntry === undefined) return undefined;
  const quiet = now - Date.parse(lastNewEntry);
  if (quiet < Math.max(3 * day, 10 * rhythm.gap)) return undefined;
  const usual =
    rhythm.gap < day
      ? `${Math.round(day / rhythm.gap)} entries a day were`
      : `an entry every ${Math.round(rhythm.gap / day)} days was`;
  return `went silent: nothing new for ${Math.floor(quiet / day)} days, where ${usual} usual`;
}
