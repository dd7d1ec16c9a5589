import type { Cause, Change, Claim, ClaimId, Decision, DecisionRefused, Rumour, RumourEvent } from '@hearsay/contracts';
import { deriveId } from '@hearsay/contracts';
import { beginning, hashOf } from '../history.ts';
import { type PriorityPolicy, priorityOf } from '../priority.ts';
import { decide } from './decide.ts';
import type { Refused } from './refuse.ts';
import type { TrackerState } from './state.ts';
import { takeClaim } from './take-claim.ts';

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

/**
 * The reducer: what follows from a claim or a decision in a state. It changes nothing; whoever calls it folds the answer into the
 * state. The same state and input give the same answer, ids and hashes included.
 */
export function step(state: TrackerState, input: Input, policy: PriorityPolicy): Output[] {
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
  return answer.map(({ change, rumour }, i) => {
    const before = state.rumours.get(rumour.id);
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
      rumour: { ...rumour, version, priority: priorityOf(rumour, input.at, policy) },
      previous: before?.hash ?? beginning,
    };
    return { ...event, hash: hashOf(event) };
  });
}
