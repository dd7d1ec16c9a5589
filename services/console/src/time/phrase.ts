import type { Words } from '../words/en.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The page's clock ticks every ten seconds, and other machines' clocks run ahead: what lies so little ahead has just happened. */
const clockSkew = 20_000;

/** How long ago, or how soon: `3 min ago`, `in 2 h`. Both instants in milliseconds. */
export function relativePhrase(words: Words['time'], now: number, then: number): string {
  const gap = now - then;
  const size = Math.abs(gap);
  if (size < 45_000) return gap > -clockSkew ? words.now : words.soon;
  if (size < 55 * minute) {
    const n = Math.max(1, Math.round(size / minute));
    return gap > 0 ? words.minutesAgo(n) : words.inMinutes(n);
  }
  if (size < 36 * hour) {
    const n = Math.round(size / hour);
    return gap > 0 ? words.hoursAgo(n) : words.inHours(n);
  }
  const n = Math.round(size / day);
  return gap > 0 ? words.daysAgo(n) : words.inDays(n);
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
    formats.set(key, made);
  }
  return made;
}

const dayOf = (zone: string, at: number) =>
  format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** The time on the election's clock: `18:32` today, `29 Nov, 18:32` on another day. */
export function clockPhrase(zone: string, now: number, then: number): string {
  const clock = format(zone, { hour: '2-digit', minute: '2-digit' }).format(then);
  if (dayOf(zone, now) === dayOf(zone, then)) return clock;
  return `${format(zone, { day: 'numeric', month: 'short' }).format(then)}, ${clock}`;
}

/** Everything there is to know about an instant, for a hint. */
export function fullPhrase(zone: string, then: number): string {
  return format(zone, { dateStyle: 'full', timeStyle: 'long' }).format(then);
}

/** A short length of time: `310 ms`, `2.4 s`, `12 s`, `4 min`, `2 h`. */
export function lengthPhrase(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(0, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
