import type { Change, Claim, ClaimId, Rumour, RumourId, Spread } from '@hearsay/contracts';
import { spreads } from '../priority.ts';
import { addTallies, emptyTally, shownOf, type Tally, tallied, tempoOf, usualRate } from '../spread/index.ts';
import type { Aside } from './aside.ts';
import type { TrackerState } from './state.ts';

const ofClaims = (claims: readonly Claim[]): Tally =>
  claims.reduce((tally, claim) => tallied(tally, claim, { kind: 'first' }, spreads(claim.stance)), emptyTally);

const ofAside = (aside: Aside): Tally =>
  aside.reduce((tally, { claim, counted }) => {
    if (counted === 'edit') return tally;
    const join =
      counted === 'place' ? ({ kind: 'same-story', post: claim.post.id } as const) : { kind: 'first' as const };
    return tallied(tally, claim, join, spreads(claim.stance));
  }, emptyTally);

/** A rumour's tally after a change of it. Both the step that shows it and the fold that keeps it ask here. */
export function tallyAfter(state: TrackerState, change: Change, rumour: RumourId): Tally {
  const before = state.rumours.get(rumour)?.tally ?? emptyTally;
  switch (change.kind) {
    case 'opened':
      return tallied(before, change.claim, { kind: 'first' }, spreads(change.claim.stance));
    case 'claim-joined':
      return tallied(before, change.claim, change.join, spreads(change.claim.stance));
    case 'split-off':
      return addTallies(before, ofClaims(change.claims), 1);
    case 'absorbed':
    case 'released': {
      const other = state.rumours.get(change.rumour)?.tally;
      return other ? addTallies(before, other, change.kind === 'absorbed' ? 1 : -1) : before;
    }
    case 'decided':
      return change.aside ? addTallies(before, ofAside(change.aside), -1) : before;
    case 'reweighed':
    case 'incident-changed':
      return before;
  }
}

/** The tally of what is left where claims were split off. */
export const tallyWithout = (before: Tally, claims: readonly Claim[]): Tally =>
  addTallies(before, ofClaims(claims), -1);

/** What a step knows beside the change. */
export interface SpreadInput {
  /** Log time, in milliseconds since 1970. */
  readonly at: number;
  /** Sources that speak for an authority. */
  readonly official: ReadonlySet<string>;
  /** Claims that a decision splits off. */
  readonly claims: ReadonlyMap<ClaimId, Claim> | undefined;
}

/** How a rumour spreads after a change of it, as its event shows it. */
export function spreadAfter(
  state: TrackerState,
  change: Change,
  { id, jurisdiction, spread }: Pick<Rumour, 'id' | 'jurisdiction' | 'spread'>,
  { at, official, claims }: SpreadInput,
): Spread {
  const tally =
    change.kind === 'decided' && change.action.kind === 'split' && claims
      ? tallyWithout(tallyAfter(state, change, id), [...claims.values()])
      : tallyAfter(state, change, id);
  const talk = state.talk.get(jurisdiction);
  const denied =
    change.kind === 'claim-joined' && change.claim.stance === 'denies' && official.has(change.claim.post.source);
  const earlier = change.kind === 'split-off' ? undefined : spread?.officialDenial;
  const officialDenial = earlier ?? (denied ? change.claim.post.fetchedAt : undefined);
  return {
    ...shownOf(tally),
    tempo: tempoOf(tally, at, usualRate(talk)),
    ...(talk ? { around: tempoOf(talk, at, usualRate(talk)) } : {}),
    ...(officialDenial === undefined ? {} : { officialDenial }),
  };
}
