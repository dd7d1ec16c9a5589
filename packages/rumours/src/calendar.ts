import type { Phase } from '@hearsay/contracts';

export interface Calendar {
  /** ISO date of the day of the election, where it is held. */
  readonly day: string;
  /** IANA name. */
  readonly timezone: string;
  /** Local hours of the polls, `07:00`. */
  readonly polls: { readonly open: string; readonly close: string };
}

const day = 86_400_000;
/** The campaign is taken to begin so many days before the day, and results to be settled so many after. */
const campaignDays = 60;
const countingDays = 3;

/** Milliseconds since 1970 of a local wall-clock time, by the zone's offset at that moment. */
export function localInstant(date: string, time: string, timezone: string): number {
  const guess = Date.parse(`${date}T${time}:00Z`);
  const first = guess - offsetAt(guess, timezone);
  return guess - offsetAt(first, timezone);
}

function offsetAt(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return (
    Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) -
    Math.floor(at / 1000) * 1000
  );
}

export interface Milestones {
  readonly campaign: number;
  readonly dayBegins: number;
  readonly opens: number;
  readonly closes: number;
  readonly settled: number;
}

export function milestones({ day: date, timezone, polls }: Calendar): Milestones {
  const dayBegins = localInstant(date, '00:00', timezone);
  const closes = localInstant(date, polls.close, timezone);
  return {
    dayBegins,
    closes,
    opens: localInstant(date, polls.open, timezone),
    campaign: dayBegins - campaignDays * day,
    settled: closes + countingDays * day,
  };
}

/** The phase of the election at an instant (milliseconds since 1970). */
export function phaseAt(at: number, times: Milestones): Phase {
  if (at < times.campaign) return 'pre-electoral';
  if (at < times.dayBegins) return 'electoral-period';
  if (at < times.closes) return 'election-day';
  if (at < times.settled) return 'counting';
  return 'post-electoral';
}
