import type { Due, DueStep, Phase, Rumour, State } from '@hearsay/contracts';
import { type Elections, phaseAt, phaseChanges } from './calendar.ts';

/** How long each step may take, in milliseconds, for severity 1 to 5, while the clock runs at its common pace. */
export type DueTimes = Readonly<Record<DueStep, readonly [number, number, number, number, number]>>;

/** How slowly the clock runs in each phase: at 0.25, an hour of the table is over after a quarter of an hour. */
export type DuePace = Readonly<Record<Phase, number>>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The defaults: in the electoral period a rumour of the worst kind is looked at within ten minutes, assessed within the hour and answered
 * within two. They are a starting point to be agreed on with those who do the work, and stand in the configuration under `due`.
 */
export const standardDueTimes: DueTimes = {
  look: [day, 4 * hour, hour, 20 * minute, 10 * minute],
  assess: [3 * day, day, 8 * hour, 2 * hour, hour],
  answer: [7 * day, 2 * day, day, 4 * hour, 2 * hour],
};

export const standardPace: DuePace = {
  'pre-electoral': 4,
  'electoral-period': 1,
  'election-day': 0.25,
  counting: 0.25,
  'post-electoral': 2,
};

const stepOf: Readonly<Record<State, DueStep | undefined>> = {
  new: 'look',
  open: 'assess',
  verifying: 'assess',
  assessed: 'answer',
  responding: 'answer',
  answered: undefined,
  closed: undefined,
  dismissed: undefined,
  watching: undefined,
};

export interface DuePolicy {
  readonly elections: Elections;
  readonly times: DueTimes;
  readonly pace: DuePace;
}

/**
 * By when the next step of a rumour is due. A clock starts when its step begins and runs on while the step lasts: asking an agency does not
 * stop the clock of the assessment. It runs faster from the instant at which a phase begins that presses more, so that what came in
 * on the eve of the polls is not left until the next evening.
 * @param before the rumour before this event; its clock goes on where the step is the same.
 * @param at milliseconds since 1970. @param severity 1 to 5.
 */
export function dueOf(
  state: State,
  before: Pick<Rumour, 'due'> | undefined,
  at: number,
  severity: number,
  policy: DuePolicy,
): Due | undefined {
  const step = stepOf[state];
  if (step === undefined) return undefined;
  const since = before?.due?.step === step ? Date.parse(before.due.since) : at;
  const length = policy.times[step][Math.min(5, Math.max(1, Math.round(severity))) - 1] as number;
  return { step, since: new Date(since).toISOString(), at: new Date(runDown(since, length, policy)).toISOString() };
}

/** When a clock that started at `since` has run down, over phases that each have their own pace. */
function runDown(since: number, length: number, { elections, pace }: DuePolicy): number {
  let [at, left] = [since, length];
  for (const change of phaseChanges(elections)) {
    if (change <= at) continue;
    const slowness = pace[phaseAt(at, elections)];
    if (left * slowness <= change - at) return Math.round(at + left * slowness);
    left -= (change - at) / slowness;
    at = change;
  }
  return Math.round(at + left * pace[phaseAt(at, elections)]);
}
