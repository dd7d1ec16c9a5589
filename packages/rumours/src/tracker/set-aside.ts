import type { Claim, ClaimId, Decision, Rumour } from '@hearsay/contracts';
import { type Aside, writersOf } from './aside.ts';
import { chainFrom, sum } from './counts.ts';
import { refuse } from './refuse.ts';
import type { TrackerState } from './state.ts';
import type { Answer, Draft } from './step.ts';
import { counted } from './take-claim.ts';

/**
 * Claims that do not count any more, in their rumour and in those that it was merged into. They stay where they are known, so that a copy of
 * them that comes again is not taken for a new one; a later version of their post counts as if it were the first.
 * @param known the claims, read back by the caller.
 */
export function setAside(
  state: TrackerState,
  rumour: Rumour,
  { id: decision, by, reason, action }: Decision,
  claims: readonly ClaimId[],
  known: ReadonlyMap<ClaimId, Claim> = new Map(),
): Answer {
  const ids = [...new Set(claims)];
  const aside: Aside = ids.flatMap((id) => {
    const [claim, place] = [known.get(id), state.claims.get(id)];
    if (!claim || !place || place.aside || place.rumour !== rumour.id) return [];
    return [{ claim, counted: place.counted ?? 'said' }];
  });
  if (aside.length !== ids.length)
    return refuse('not-found', 'Not all of these claims are in this rumour; some may be set aside already.');
  const target = rumour.mergedInto === undefined ? undefined : state.rumours.get(rumour.mergedInto)?.rumour;
  const holders = target ? chainFrom(state, target) : [];
  return [rumour, ...holders].map((one) => ({
    change: { kind: 'decided', decision, by, reason, action, from: one.state, aside },
    rumour: without(one, aside, state.rumours.get(one.id)?.authors ?? new Set()),
  }));
}

const withOneMore = (sources: Rumour['sources'], source: string): Rumour['sources'] => ({
  ...sources,
  [source]: (sources[source] ?? 0) + 1,
});

/** A rumour without what these claims added to it. When it was first and last said stays: nobody knows what it was else. */
function without(rumour: Rumour, aside: Aside, authors: ReadonlySet<string>): Draft['rumour'] {
  const nothing = { claims: 0, denials: 0, questions: 0, languages: {}, sources: {}, recent: [], flags: [] };
  const empty: Draft['rumour'] = { ...rumour, ...nothing };
  let part = empty;
  for (const { claim, counted: as } of aside) {
    if (as === 'said') part = counted(part, claim, 0);
    else if (as !== 'edit') part = { ...part, sources: withOneMore(part.sources, claim.post.source) };
  }
  const left = { ...rumour, ...sum(rumour, { ...part, authors: 0 }, -1) };
  const gone = new Set(writersOf(aside).filter((author) => authors.has(author)));
  const most = left.claims + left.denials + left.questions;
  return { ...left, authors: Math.max(0, Math.min(rumour.authors - gone.size, most)) };
}
