import type { SourceState } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';

type Rhythm = NonNullable<SourceState['rhythm']>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** A stream is known when it was watched through its nights. */
const known = 2 * day;

/** What is left of something after a time, where half of it is left after `half`. */
const left = (elapsed: number, half: number) => 0.5 ** (elapsed / half);

/**
 * The rhythm of a stream after so many posts at once: the mean gap between posts, in which the last day counts most, and the longest quiet, which
 * fades over weeks.
 * @param lastNew when the post before was heard: ISO instant.
 */
export function rhythmAfter(
  before: Rhythm | undefined,
  lastNew: string | undefined,
  posts: number,
  now: number,
): Rhythm | undefined {
  if (posts === 0) return before;
  if (lastNew === undefined) return { ...before, interval: 0, since: before?.since ?? instant(now) };
  const quiet = Math.max(1, now - Date.parse(lastNew));
  const old = left(quiet, day);
  const rate = posts / quiet;
  return {
    ...before,
    interval: 0,
    since: before?.since ?? instant(now),
    gap: before?.gap === undefined ? quiet / posts : 1 / (old / before.gap + (1 - old) * rate),
    longest: Math.max(quiet, (before?.longest ?? 0) * left(quiet, week)),
  };
}

/**
 * Why an open stream counts as gone silent: it is quiet for twenty of its mean gaps, and for twice as long as it ever was of late; twelve hours at
 * least while its nights are not known yet. `undefined` where it does not.
 */
export function streamSilence(
  rhythm: Rhythm | undefined,
  lastNew: string | undefined,
  now: number,
): string | undefined {
  if (rhythm?.gap === undefined || rhythm.since === undefined || lastNew === undefined) return undefined;
  const last = Date.parse(lastNew);
  const isKnown = last - Date.parse(rhythm.since) >= known;
  const least = isKnown ? Math.max(10 * minute, 2 * (rhythm.longest ?? 0)) : 12 * hour;
  const quiet = now - last;
  if (quiet < Math.max(least, 20 * rhythm.gap)) return undefined;
  const aDay = Math.round(day / rhythm.gap);
  const usual = aDay >= 1 ? `${aDay} posts a day were` : `a post every ${Math.round(rhythm.gap / day)} days was`;
  return `went silent: open, and nothing new for ${inWords(quiet)}, where ${usual} usual`;
}

function inWords(time: number): string {
  if (time < 2 * hour) return `${Math.floor(time / minute)} minutes`;
  return time < 2 * day ? `${Math.floor(time / hour)} hours` : `${Math.floor(time / day)} days`;
}
