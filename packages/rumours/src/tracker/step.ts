import type {
  Cause,
  Change,
  Claim,
  ClaimId,
  Decision,
  DecisionRefused,
  IncidentDecision,
  IncidentEvent,
  Rumour,
  RumourEvent,
  RumourId,
} from '@hearsay/contracts';
import { deriveId } from '@hearsay/contracts';
import type { DuePolicy } from '../due.ts';
import { beginning, hashOf } from '../history.ts';
import { decideIncident } from '../incidents/decide.ts';
import { incidentEvent } from '../incidents/event.ts';
import type { PriorityPolicy } from '../priority.ts';
import { decide } from './decide.ts';
import { standingAt, weighedAnew } from './passing-time.ts';
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
    }
  | { readonly kind: 'incident'; readonly decision: IncidentDecision; readonly cause: Cause; readonly at: number }
  /** The clock struck: these rumours are weighed anew. `cause` is the record of `rumours` before. */
  | { readonly kind: 'clock'; readonly rumours: readonly RumourId[]; readonly cause: Cause; readonly at: number };

export type Output = RumourEvent | DecisionRefused | IncidentEvent;

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

/**
 * The reducer: what follows from a claim, a decision or the time in a state. It changes nothing; whoever calls it folds the answer into the
 * state. The same state and input give the same answer, ids and hashes included.
 */
export function step(state: TrackerState, input: Input, policy: TrackerPolicy): Output[] {
  if (input.kind === 'incident') {
    const answer = decideIncident(state, input.decision, input.at);
    if (answer === undefined) return [];
    if ('refused' in answer) return [refusal(answer, input)];
    const of = answer.rumours.length + 1;
    const first = incidentEvent(state.incidents.get(answer.incident.id)?.hash ?? beginning, answer.incident, input, of);
    return [first, ...events(state, answer.rumours, input, policy, 1)];
  }
  if (input.kind === 'clock') {
    const drafts = input.rumours.flatMap((id) => weighedAnew(state, id, input.at, policy) ?? []);
    // Each stands for itself: nothing is lost where only some of them reach the log.
    return drafts.flatMap((draft) => events(state, [draft], input, policy, 0));
  }
  const answer =
    input.kind === 'claim'
      ? takeClaim(state, input.claim, input.at)
      : decide(state, input.decision, input.at, input.claims);
  if ('refused' in answer) return input.kind === 'decision' ? [refusal(answer, input)] : [];
  return events(state, answer, input, policy, 0);
}

function refusal(
  { refused }: Refused,
  { decision, cause, at }: Extract<Input, { kind: 'decision' | 'incident' }>,
): DecisionRefused {
  const { id, jurisdiction } = decision;
  return {
    ...{ type: 'decision-refused', v: 1, id: deriveId('event', id, 'refused'), at: new Date(at).toISOString(), cause },
    ...{ jurisdiction, decision: id },
    ...(decision.type === 'decision' ? { rumour: decision.rumour } : { incident: decision.incident }),
    ...refused,
  };
}

/** @param standBefore how many events of the same cause stand before these. */
function events(
  state: TrackerState,
  drafts: readonly Draft[],
  input: Input,
  policy: TrackerPolicy,
  standBefore: number,
): RumourEvent[] {
  const at = new Date(input.at).toISOString();
  const claims = input.kind === 'decision' ? input.claims : undefined;
  return drafts.map((draft, i) => {
    const { id } = draft.rumour;
    const before = state.rumours.get(id);
    const version = (before?.rumour.version ?? 0) + 1;
    const event: Omit<RumourEvent, 'hash'> = {
      type: 'rumour-event',
      v: 1,
      id: deriveId('event', id, version, causeOf(input)),
      at,
      cause: input.cause,
      part: standBefore + i + 1,
      of: standBefore + drafts.length,
      change: draft.change,
      rumour: { ...standingAt(state, draft, input.at, policy, claims), version },
      previous: before?.hash ?? beginning,
    };
    return { ...event, hash: hashOf(event) };
  });
}

function causeOf(input: Input): string | number {
  if (input.kind === 'clock') return input.at;
  return input.kind === 'claim' ? input.claim.id : input.decision.id;
}
