import type { Rumour, RumourId } from '@hearsay/contracts';
import { phaseAt, phaseChanges } from '../calendar.ts';
import { dueOf } from '../due.ts';
import { isFinished } from '../lifecycle.ts';
import { priorityOf } from '../priority.ts';
import { checkoutAt } from './checkout.ts';
import type { TrackerState } from './state.ts';
import type { Draft, TrackerPolicy } from './step.ts';
import { type SpreadInput, spreadAfter } from './tallies.ts';

const minute = 60_000;
/** A quiet rumour is looked at so often: the polls come nearer by a tenth of a point in that time. */
const quietly = 30 * minute;
/** Points by which a score must have moved to be worth an event. */
const leastMoved = 1;

const nobody: ReadonlySet<string> = new Set();

/** The rumour with what follows from the time alone: how fast it is said now, the phase, the clock of its next step, its priority. */
export function standingAt(
  state: TrackerState,
  { change, rumour: draft }: Draft,
  at: number,
  policy: TrackerPolicy,
  claims?: SpreadInput['claims'],
): Omit<Rumour, 'version'> {
  const official = policy.official ?? nobody;
  const { checkout: _checkout, due: _due, ...rest } = draft;
  const rumour = { ...rest, spread: spreadAfter(state, change, draft, { at, official, claims }) };
  const phase = phaseAt(at, policy.elections);
  const severity = policy.severity(rumour.category, phase);
  // A clock goes on from what the change says of it: a merge that is taken back gives it back as it was.
  const due = dueOf(rumour.state, draft, at, severity, { elections: policy.elections, ...policy.due });
  const checkout = rumour.mergedInto === undefined ? checkoutAt(draft, at) : undefined;
  return {
    ...rumour,
    phase,
    ...(due === undefined ? {} : { due }),
    ...(checkout === undefined ? {} : { checkout }),
    priority: priorityOf(rumour, at, policy),
  };
}

/** What time has made of a rumour since its last event, or nothing where that is not worth an event. One that is finished rests. */
export function weighedAnew(state: TrackerState, id: RumourId, at: number, policy: TrackerPolicy): Draft | undefined {
  const before = state.rumours.get(id)?.rumour;
  if (!before || before.mergedInto !== undefined || isFinished(before.state)) return undefined;
  const draft: Draft = { change: { kind: 'reweighed' }, rumour: before };
  const now = standingAt(state, draft, at, policy);
  const moved =
    Math.abs(now.priority.score - before.priority.score) >= leastMoved ||
    now.phase !== before.phase ||
    now.due?.at !== before.due?.at ||
    now.spread?.tempo.bursting !== before.spread?.tempo.bursting;
  return moved ? draft : undefined;
}

/**
 * When a rumour should be looked at again, in milliseconds since 1970: each minute while it is said, else now and then, when a phase begins
 * and when an agency's time is over.
 */
export function lookAgainAt(rumour: Rumour, at: number, policy: TrackerPolicy): number {
  if ((rumour.spread?.tempo.lately ?? 0) > 1) return at + minute;
  const turns = phaseChanges(policy.elections);
  const deadlines = rumour.verifications.flatMap(({ answer, deadline }) => (answer ? [] : [Date.parse(deadline)]));
  return Math.min(at + quietly, ...[...turns, ...deadlines].filter((turn) => turn > at));
}
