import { type Claim, deriveId, type Rumour } from '@hearsay/contracts';
import { isFinished } from '../lifecycle.ts';
import { spreads } from '../priority.ts';
import { saidAt } from '../said-at.ts';
import { standsWell, statementOf } from '../statement.ts';
import { standing } from './possibly-same.ts';
import { storyOf, type Tracked, type TrackerState } from './state.ts';
import type { Draft } from './step.ts';

const minutesKept = 120;
/** Versions of a post that are kept beside each other; who edits more often is not followed any further. */
const mostVersions = 20;

/** A finished rumour is back in force when as many claims came since as this share of what there was, and no fewer than `least`. */
export const comeback = { share: 0.5, least: 10 };

const minuteOf = (instant: string) => `${instant.slice(0, 16)}:00.000Z`;

/** Opens a rumour or joins the claim to the one that says the same. A claim or post that is there already changes nothing. */
export function takeClaim(state: TrackerState, claim: Claim, _at: number): readonly Draft[] {
  if (state.claims.has(claim.id)) return [];
  const { found, suggested } = state.grouping(claim.jurisdiction).find(claim);
  if (!found) {
    // A denial or a question that is about no known rumour is no rumour.
    if (!claim.flagged || !spreads(claim.stance)) return [];
    const possiblySame = standing(state, suggested);
    const rumour = possiblySame.length > 0 ? { ...opened(claim), possiblySame } : opened(claim);
    return [{ change: { kind: 'opened', claim }, rumour }];
  }
  const home = state.home(found.rumour);
  const tracked = state.rumours.get(home);
  if (!tracked) return [];
  if (state.hasPost(home, claim.post.id)) return edited(tracked.rumour, claim);
  const story = storyOf(claim);
  const first = state.hasStory(home, story) ? story : state.storyMet(home, claim.post);
  if (first !== undefined) {
    const join = { kind: 'same-story', post: first } as const;
    return [
      { change: { kind: 'claim-joined', claim, join, reopened: false }, rumour: elsewhere(tracked.rumour, claim) },
    ];
  }
  const { rumour, reopened } = joined(tracked, claim);
  return [{ change: { kind: 'claim-joined', claim, join: found.join, reopened }, rumour }];
}

/** An edit that still says the same is not said twice; it is kept beside the earlier version, for what was published may matter. */
function edited(rumour: Draft['rumour'], claim: Claim): readonly Draft[] {
  const { id, version, fetchedAt } = claim.post;
  if (version > mostVersions) return [];
  const lastSeen = fetchedAt > rumour.lastSeen ? fetchedAt : rumour.lastSeen;
  const join = { kind: 'edit', post: id } as const;
  return [{ change: { kind: 'claim-joined', claim, join, reopened: false }, rumour: { ...rumour, lastSeen } }];
}

function opened(claim: Claim): Draft['rumour'] {
  const { fetchedAt, source, author } = claim.post;
  return {
    id: deriveId('rumour', claim.jurisdiction, claim.id),
    jurisdiction: claim.jurisdiction,
    statement: statementOf(claim),
    statementBy: 'machine',
    language: claim.language,
    category: claim.category,
    flags: claim.flags,
    state: 'new',
    verdict: 'unverified',
    claims: 1,
    denials: 0,
    questions: 0,
    authors: author === undefined ? 0 : 1,
    languages: { [claim.language]: 1 },
    sources: { [source]: 1 },
    firstSeen: saidAt(claim.post),
    lastSeen: fetchedAt,
    recent: [{ minute: minuteOf(fetchedAt), claims: 1 }],
    verifications: [],
    tlp: 'TLP:GREEN',
    absorbed: [],
    exercise: claim.exercise,
  };
}

/** The rumour after the same story was met at a further place: nobody said it once more, but more people can read it. */
function elsewhere(rumour: Draft['rumour'], { post: { source, fetchedAt } }: Claim): Draft['rumour'] {
  return {
    ...rumour,
    sources: { ...rumour.sources, [source]: (rumour.sources[source] ?? 0) + 1 },
    lastSeen: fetchedAt > rumour.lastSeen ? fetchedAt : rumour.lastSeen,
  };
}

/** The rumour with one more claim in it. */
export function counted(rumour: Draft['rumour'], claim: Claim, authors: number): Draft['rumour'] {
  const { fetchedAt, source } = claim.post;
  const says = spreads(claim.stance);
  return {
    ...rumour,
    claims: rumour.claims + (says ? 1 : 0),
    denials: rumour.denials + (claim.stance === 'denies' ? 1 : 0),
    questions: rumour.questions + (claim.stance === 'questions' ? 1 : 0),
    authors,
    languages: { ...rumour.languages, [claim.language]: (rumour.languages[claim.language] ?? 0) + 1 },
    sources: { ...rumour.sources, [source]: (rumour.sources[source] ?? 0) + 1 },
    flags: rumour.flags.concat(claim.flags.filter((flag) => !rumour.flags.includes(flag))),
    firstSeen: saidAt(claim.post) < rumour.firstSeen ? saidAt(claim.post) : rumour.firstSeen,
    lastSeen: fetchedAt > rumour.lastSeen ? fetchedAt : rumour.lastSeen,
    recent: says ? withMinute(rumour.recent, minuteOf(fetchedAt)) : rumour.recent,
  };
}

/**
 * The machine's choice of statement: what opened the rumour, until a claim of the same language says it in a way that can stand where that
 * cannot. Once a person has decided anything about the rumour its words stay as they were read.
 */
function betterStatement({ rumour, decidedAt }: Tracked, claim: Claim): string {
  const { statement, statementBy, language } = rumour;
  if (statementBy !== 'machine' || decidedAt > 0 || standsWell(statement)) return statement;
  if (claim.language !== language || !spreads(claim.stance)) return statement;
  const other = statementOf(claim);
  return standsWell(other) ? other : statement;
}

function joined(tracked: Tracked, claim: Claim): { rumour: Draft['rumour']; reopened: boolean } {
  const { rumour: before, authors, claimsWhenFinished } = tracked;
  const more = claim.post.author !== undefined && !authors.has(claim.post.author) && authors.size < 1000 ? 1 : 0;
  const rumour = { ...counted(before, claim, authors.size + more), statement: betterStatement(tracked, claim) };
  const since = rumour.claims - claimsWhenFinished;
  const reopened =
    isFinished(before.state) &&
    before.mergedInto === undefined &&
    since >= Math.max(comeback.least, claimsWhenFinished * comeback.share);
  if (!reopened) return { rumour, reopened };
  const { dismissal: _, ...again } = rumour;
  return { rumour: { ...again, state: 'open' }, reopened };
}

function withMinute(recent: Rumour['recent'], minute: string): Rumour['recent'] {
  const last = recent.at(-1);
  if (last && last.minute < minute) return [...recent, { minute, claims: 1 }].slice(-minutesKept);
  const at = recent.findLastIndex((one) => one.minute <= minute);
  if (recent[at]?.minute === minute)
    return recent.map((one, i) => (i === at ? { minute, claims: one.claims + 1 } : one));
  return [...recent.slice(0, at + 1), { minute, claims: 1 }, ...recent.slice(at + 1)].slice(-minutesKept);
}
