import type { Config, Phase } from '@hearsay/contracts';

/** The days of one election, or of one round of it. Days are ISO dates where it is held. */
export interface Calendar {
  readonly day: string;
  /** IANA name. */
  readonly timezone: string;
  /** Local hours of the polls, `07:00`. Polls that close before they open close on the next day. */
  readonly polls: { readonly open: string; readonly close: string };
  /** First day of the electoral period; 60 days before the day unless set. */
  readonly campaign?: string | undefined;
  /** Last day of counting; three days after the polls close unless set. */
  readonly counting?: string | undefined;
  /** How long after the day begins the result can be contested, in milliseconds; 90 days unless set. */
  readonly appeals?: number | undefined;
}

const day = 86_400_000;
const campaignDays = 60;
const countingDays = 3;
const appealDays = 90;

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

/** When an election goes from one phase to the next, in milliseconds since 1970. */
export interface Milestones {
  /** The electoral period begins. */
  readonly campaign: number;
  readonly dayBegins: number;
  readonly opens: number;
  readonly closes: number;
  /** Counting is over. */
  readonly settled: number;
  /** The result can no longer be appealed. */
  readonly appealed: number;
}

const nextDate = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);

export function milestones(calendar: Calendar): Milestones {
  const { day: date, timezone, polls, campaign, counting, appeals } = calendar;
  const begins = (on: string) => localInstant(on, '00:00', timezone);
  const ends = (on: string) => begins(nextDate(on));
  const dayBegins = begins(date);
  const closes = localInstant(polls.close > polls.open ? date : nextDate(date), polls.close, timezone);
  const settled = counting === undefined ? closes + countingDays * day : ends(counting);
  return {
    dayBegins,
    closes,
    opens: localInstant(date, polls.open, timezone),
    campaign: campaign === undefined ? dayBegins - campaignDays * day : begins(campaign),
    settled,
    appealed: Math.max(settled, dayBegins + (appeals ?? appealDays * day)),
  };
}

/** The phase of one election. After its appeals it stays post-electoral. */
function phaseOf(at: number, times: Milestones): Phase {
  if (at < times.campaign) return 'pre-electoral';
  if (at < times.dayBegins) return 'electoral-period';
  if (at < times.closes) return 'election-day';
  if (at < times.settled) return 'counting';
  return 'post-electoral';
}

/** How much a phase of one election counts beside another election's. An election whose appeals are over counts least of all. */
function pressing(at: number, times: Milestones): number {
  if (at >= times.appealed) return 0;
  return (
    ['pre-electoral', 'post-electoral', 'electoral-period', 'counting', 'election-day'].indexOf(phaseOf(at, times)) + 1
  );
}

/**
 * The election that decides the phase at an instant: on its day, else counting, else in its electoral period, else open to appeals, else
 * ahead. Of two alike, the one whose polls are nearer.
 */
export function electionAt<Times extends Milestones>(at: number, elections: readonly [Times, ...Times[]]): Times {
  return elections.reduce((best, one) => {
    const more = pressing(at, one) - pressing(at, best);
    if (more !== 0) return more > 0 ? one : best;
    return Math.abs(one.opens - at) < Math.abs(best.opens - at) ? one : best;
  });
}

/** One election, or several: rounds, by-elections, local ones beside the national one. */
export type Elections = readonly [Milestones, ...Milestones[]];

/** The phase at an instant (milliseconds since 1970), of whichever election presses most. */
export function phaseAt(at: number, elections: Elections): Phase {
  return phaseOf(at, electionAt(at, elections));
}

/** Every instant at which the phase can change, in order. */
export function phaseChanges(elections: Elections): number[] {
  const all = elections.flatMap(({ campaign, dayBegins, closes, settled, appealed }) => [
    campaign,
    dayBegins,
    closes,
    settled,
    appealed,
  ]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The milestones of every election of an installation. */
export function electionsOf({ election, elections }: Pick<Config, 'election' | 'elections'>): Elections {
  return [milestones(election), ...elections.map(milestones)];
}

/** What comes next in a calendar, and the phase from then on. */
export interface Turn {
  readonly at: number;
  readonly what: keyof Milestones;
  /** Name of the election. */
  readonly election: string;
  readonly phase: Phase;
}

/** Every milestone of every election in order of time, each with the phase that holds from it on. */
export function timeline({ election, elections }: Pick<Config, 'election' | 'elections'>): Turn[] {
  const all = electionsOf({ election, elections });
  return [election, ...elections]
    .flatMap(({ name }, i) =>
      Object.entries(all[i] as Milestones).map(([what, at]: [string, number]) => ({
        at,
        what: what as keyof Milestones,
        election: name,
        phase: phaseAt(at, all),
      })),
    )
    .sort((a, b) => a.at - b.at);
}

/** For how many days what belongs to the elections is kept: from the first campaign to the end of the last appeal, and a month more. */
export function electionDays(elections: Elections): number {
  const begins = Math.min(...elections.map(({ campaign }) => campaign));
  const ends = Math.max(...elections.map(({ appealed }) => appealed));
  return Math.ceil((ends - begins) / day) + 30;
}
