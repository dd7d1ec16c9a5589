import type { Cause, Change, Claim, ClaimId, Decision, DecisionRefused, Rumour, RumourEvent } from '@hearsay/contracts';
import { deriveId } from '@hearsay/contracts';
import { phaseAt } from '../calendar.ts';
import { type DuePolicy, dueOf } from '../due.ts';
import { beginning, hashOf } from '../history.ts';
import { type PriorityPolicy, priorityOf } from '../priority.ts';
import { checkoutAt } from './checkout.ts';
import { decide } from './decide.ts';
import type { Refused } from './refuse.ts';
import type { TrackerState } from './state.ts';
import { takeClaim } from './take-claim.ts';
import { spreadAfter } from './tallies.ts';

/** A record that the tracker is to answer, and when the log took it (milliseconds since 1970): the tracker's only clock. */
export type Input =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly cause: Cause; readonly at: number }
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      readonly cause: Cause;
      readonly at: number;
      /** For a split: the claims it names, read back from the log by the caller. */
      readonly claims?: ReadonlyMap<ClaimId, Claim>;
    };

export type Output = RumourEvent | DecisionRefused;

/** A rumour as it is to become, and what made it so; version, priority, hash and ids are added here, in one place. */
export interface Draft {
  readonly change: Change;
  readonly rumour: Omit<Rumour, 'version' | 'priority'>;
}

export type Answer = readonly Draft[] | Refused;

/** What the tracker takes into account beside claims and decisions. */
export interface TrackerPolicy extends PriorityPolicy {
  readonly due: Pick<DuePolicy, 'times' | 'pace'>;
  /** Sources that speak for an authority: what they deny is denied officially. */
  readonly official?: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * The reducer: what follows from a claim or a decision in a state. It changes nothing; whoever calls it folds the answer into the
 * state. The same state and input give the same answer, ids and hashes included.
 */
export function step(state: TrackerState, input: Input, policy: TrackerPolicy): Output[] {
  const answer =
    input.kind === 'claim'
      ? takeClaim(state, input.claim, input.at)
      : decide(state, input.decision, input.at, input.claims);
  const at = new Date(input.at).toISOString();
  if ('refused' in answer) {
    if (input.kind !== 'decision') return [];
    const { id, rumour, jurisdiction } = input.decision;
    return [
      {
        type: 'decision-refused',
        v: 1,
        id: deriveId('event', id, 'refused'),
        at,
        cause: input.cause,
        jurisdiction,
        decision: id,
        rumour,
        ...answer.refused,
      },
    ];
  }
  const official = policy.official ?? nobody;
  const claims = input.kind === 'decision' ? input.claims : undefined;
  return answer.map(({ change, rumour: draft }, i) => {
    const before = state.rumours.get(draft.id);
    const rumour = { ...draft, spread: spreadAfter(state, change, draft, { at: input.at, official, claims }) };
    const version = (before?.rumour.version ?? 0) + 1;
    const event: Omit<RumourEvent, 'hash'> = {
      type: 'rumour-event',
      v: 1,
      id: deriveId('event', rumour.id, version, input.kind === 'claim' ? input.claim.id : input.decision.id),
      at,
      cause: input.cause,
      part: i + 1,
      of: answer.length,
      change,
      rumour: {
        ...timed(rumour, input.at, policy),
        version,
        priority: priorityOf(rumour, input.at, policy),
      },
      previous: before?.hash ?? beginning,
    };
    return { ...event, hash: hashOf(event) };
  });
}

/** The rumour with what follows from the time alone: the phase, the clock of its next step, a checkout whose time is over. */
function timed(rumour: Draft['rumour'], at: number, policy: TrackerPolicy): Draft['rumour'] {
  const { checkout: _checkout, due: _due, ...rest } = rumour;
  const phase = phaseAt(at, policy.elections);
  const severity = policy.severity(rumour.category, phase);
  // A clock goes on from what the change says of it: a merge that is taken back gives it back as it was.
  const due = dueOf(rumour.state, rumour, at, severity, { elections: policy.elections, ...policy.due });
  const checkout = rumour.mergedInto === undefined ? checkoutAt(rumour, at) : undefined;
  return { ...rest, phase, ...(due === undefined ? {} : { due }), ...(checkout === undefined ? {} : { checkout }) };
}
