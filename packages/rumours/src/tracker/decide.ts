import type { BeforeMerge, Claim, ClaimId, Decision, Rumour } from '@hearsay/contracts';
import { deriveId } from '@hearsay/contracts';
import { withLinksOf, withoutLinksOf } from '../incidents/carry.ts';
import { linkOrUnlink } from '../incidents/link.ts';
import { isFinished, isQuiet, nextState } from '../lifecycle.ts';
import { saidAt } from '../said-at.ts';
import { stillAtWork } from './checkout.ts';
import { chainFrom, sum } from './counts.ts';
import { effectOf } from './effects.ts';
import { suggestedAnew } from './possibly-same.ts';
import { refuse } from './refuse.ts';
import { setAside } from './set-aside.ts';
import type { Tracked, TrackerState } from './state.ts';
import type { Answer, Draft } from './step.ts';
import { counted } from './take-claim.ts';

/** Accepts a decision, as the events that follow from it, or refuses it and says why. One that was answered before changes nothing. */
export function decide(
  state: TrackerState,
  decision: Decision,
  at: number,
  claims?: ReadonlyMap<ClaimId, Claim>,
): Answer {
  if (state.decisions.has(decision.id)) return [];
  const tracked = state.rumours.get(decision.rumour);
  if (!tracked || tracked.rumour.jurisdiction !== decision.jurisdiction) return refuse('no-such-rumour');
  const { rumour } = tracked;
  const { action } = decision;
  const outrun = decision.onVersion < tracked.decidedAt && !isQuiet(action.kind);
  if (outrun || decision.onVersion > rumour.version) {
    return refuse(
      'conflict',
      `The rumour was changed by a person since version ${decision.onVersion}; it is now at version ${rumour.version}.`,
    );
  }
  const to = nextState(action.kind, rumour.state);
  if (to === undefined) {
    return refuse('not-possible-now', `"${action.kind}" is not possible while the rumour is ${rumour.state}.`);
  }
  if (action.kind === 'merge') return merge(state, tracked, decision, action);
  if (action.kind === 'unmerge') return unmerge(state, tracked, decision);
  if (action.kind === 'set-aside') return setAside(state, rumour, decision, action.claims, claims);
  if (action.kind === 'split') return split(tracked, decision, action, claims);
  if (action.kind === 'keep-apart' && !isOther(state, rumour, action.from))
    return refuse('no-such-rumour', 'There is no other rumour under that id to keep apart from.');
  const effect =
    action.kind === 'link' || action.kind === 'unlink'
      ? linkOrUnlink(rumour, action, state.incidents.get(action.incident)?.incident)
      : effectOf(rumour, decision, new Date(at).toISOString());
  if ('refused' in effect) return effect;
  const said = action.kind === 'rename' || action.kind === 'recategorise';
  const after = said ? suggestedAnew(state, effect.rumour) : effect.rumour;
  return [{ change: decided(decision, rumour), rumour: stillAtWork({ ...after, state: to }, decision, at) }];
}

const decided = ({ id, by, reason, action }: Decision, { state }: Rumour): Draft['change'] => ({
  kind: 'decided',
  decision: id,
  by,
  reason,
  action,
  from: state,
});

const isOther = (state: TrackerState, rumour: Rumour, id: Rumour['id']): boolean =>
  id !== rumour.id && state.rumours.get(id)?.rumour.jurisdiction === rumour.jurisdiction;

function merge(
  state: TrackerState,
  tracked: Tracked,
  decision: Decision,
  { into, reopen }: Extract<Decision['action'], { kind: 'merge' }>,
): Answer {
  const { rumour } = tracked;
  const target = state.rumours.get(into)?.rumour;
  if (!target || target.jurisdiction !== rumour.jurisdiction)
    return refuse('no-such-rumour', 'There is no rumour to merge into under that id.');
  if (rumour.mergedInto !== undefined)
    return refuse('not-possible-now', 'The rumour is merged already; take that back first.');
  if (state.home(into) === rumour.id)
    return refuse('not-possible-now', 'A rumour cannot be merged into itself or into its own part.');
  if (target.mergedInto !== undefined)
    return refuse('not-possible-now', 'The rumour to merge into was itself merged; choose the one it went into.');
  const reopens = reopen === true && isFinished(target.state);
  const beforeMerge: BeforeMerge = {
    ...standing(tracked),
    ...(reopens
      ? { reopened: { ...standing(state.rumours.get(into) as Tracked), rumour: into, version: target.version + 1 } }
      : {}),
  };
  return [
    {
      change: decided(decision, rumour),
      rumour: { ...rumour, state: 'dismissed', dismissal: 'duplicate', mergedInto: target.id, beforeMerge },
    },
    {
      change: {
        kind: 'absorbed',
        rumour: rumour.id,
        decision: decision.id,
        ...(reopens ? { reopened: true as const } : {}),
      },
      rumour: {
        ...withLinksOf(reopens ? workedOnAgain(target) : target, rumour),
        ...sum(target, rumour, 1),
        absorbed: [...target.absorbed, rumour.id, ...rumour.absorbed],
        firstSeen: rumour.firstSeen < target.firstSeen ? rumour.firstSeen : target.firstSeen,
        lastSeen: rumour.lastSeen > target.lastSeen ? rumour.lastSeen : target.lastSeen,
      },
    },
  ];
}

const standing = ({ rumour: { state, dismissal, due }, claimsWhenFinished }: Tracked): BeforeMerge => ({
  state,
  claimsWhenFinished,
  ...(dismissal === undefined ? {} : { dismissal }),
  ...(due === undefined ? {} : { due }),
});

function workedOnAgain({ dismissal: _, ...rumour }: Rumour): Rumour {
  return { ...rumour, state: 'open' };
}

/** Takes a merge back: this rumour stands where it stood, and so does the one that the merge reopened if nobody has decided on it since. */
function unmerge(state: TrackerState, { rumour }: Tracked, decision: Decision): Answer {
  const { mergedInto, dismissal: _, beforeMerge, ...rest } = rumour;
  const target = mergedInto === undefined ? undefined : state.rumours.get(mergedInto)?.rumour;
  if (!target) return refuse('not-possible-now', 'The rumour is not merged into another one.');
  const leaving = new Set<Rumour['id']>([rumour.id, ...rumour.absorbed]);
  const reopened = beforeMerge?.reopened;
  const untouched = reopened !== undefined && state.rumours.get(reopened.rumour)?.decidedAt === reopened.version;
  return [
    {
      change: decided(decision, rumour),
      rumour: {
        ...rest,
        // Merges made before this was kept do not say where it stood.
        ...(beforeMerge ? stoodAt(beforeMerge) : { state: 'open' as const }),
        apart: [...(rest.apart ?? []), target.id].slice(-1000),
      },
    },
    // Where the other one was merged further, it took this one along: every rumour up to the last gives it back.
    ...chainFrom(state, target).map((holder) => {
      const back = untouched && holder.id === reopened.rumour ? reopened : undefined;
      return {
        change: {
          kind: 'released' as const,
          rumour: rumour.id,
          decision: decision.id,
          ...(back ? { finishedAgain: back.claimsWhenFinished } : {}),
        },
        rumour: {
          ...withoutLinksOf(holder, leaving, (id) => state.rumours.get(id)?.rumour),
          ...sum(holder, rumour, -1),
          ...(back ? stoodAt(back) : {}),
          absorbed: holder.absorbed.filter((id) => !leaving.has(id)),
        },
      };
    }),
  ];
}

const stoodAt = ({ state, dismissal, due }: BeforeMerge) => ({
  state,
  ...(dismissal === undefined ? {} : { dismissal }),
  ...(due === undefined ? {} : { due }),
});

function split(
  { rumour, authors }: Tracked,
  decision: Decision,
  action: Extract<Decision['action'], { kind: 'split' }>,
  known: ReadonlyMap<ClaimId, Claim> = new Map(),
): Answer {
  const claims = [...new Set(action.claims)].flatMap((id) => known.get(id) ?? []);
  if (claims.length !== new Set(action.claims).size)
    return refuse('not-found', 'Not all of these claims are in this rumour.');
  if (claims.length >= rumour.claims + rumour.denials + rumour.questions) {
    return refuse('not-possible-now', 'That would leave nothing behind; rename the rumour instead.');
  }
  const [first, ...others] = claims as [Claim, ...Claim[]];
  const id = deriveId('rumour', decision.jurisdiction, decision.id);
  const {
    assignee: _a,
    rebuttal: _r,
    draft: _d,
    dismissal: _x,
    mergedInto: _m,
    beforeMerge: _b,
    possiblySame: _s,
    ...more
  } = rumour;
  const { checkout: _c, due: _u, tasks: _t, ...base } = more;
  const empty: Draft['rumour'] = {
    ...base,
    id,
    statement: action.statement,
    statementBy: decision.by.person,
    language: first.language,
    category: first.category,
    flags: [],
    state: 'new',
    verdict: 'unverified',
    claims: 0,
    denials: 0,
    questions: 0,
    languages: {},
    sources: {},
    firstSeen: saidAt(first.post),
    lastSeen: first.post.fetchedAt,
    recent: [],
    verifications: [],
    absorbed: [],
    apart: [rumour.id],
  };
  const writers = new Set<string>();
  const part = [first, ...others].reduce((sofar, claim) => {
    if (claim.post.author !== undefined) writers.add(claim.post.author);
    return counted(sofar, claim, writers.size);
  }, empty);
  const left = { ...rumour, ...sum(rumour, { ...part, authors: 0 }, -1), authors: authors.size };
  return [
    { change: decided(decision, rumour), rumour: left },
    { change: { kind: 'split-off', from: rumour.id, claims, decision: decision.id, by: decision.by }, rumour: part },
  ];
}
