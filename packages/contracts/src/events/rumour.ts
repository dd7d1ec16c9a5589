import { z } from 'zod';
import { Flag, Leaf } from '../category.ts';
import {
  AgencyId,
  ClaimId,
  DecisionId,
  EventId,
  IncidentId,
  JurisdictionId,
  PersonId,
  PostId,
  RumourId,
} from '../ids.ts';
import { Dismissal, Instant, LanguageTag, Phase, State, Tlp, Verdict } from '../words.ts';
import { Cause } from './cause.ts';
import { Claim } from './claim.ts';
import { Action, Actor } from './decision.ts';
import { IncidentState, LinkedIncident } from './incident.ts';
import { linkBegins, linkEnds } from './link.ts';
import { Rebuttal } from './rebuttal.ts';
import { Spread } from './spread.ts';
import { Verification } from './verification.ts';
import { Checkout, Due, Task } from './work.ts';

/** One part of a priority: what was looked at, what it was worth. The points of all parts add up to the score. */
export const PriorityPart = z.object({
  name: z.string().max(60),
  points: z.number(),
  /** The most that it can be worth: its weight. Absent where it takes points away. */
  most: z.number().optional(),
  /** One sentence for people. */
  why: z.string().max(300),
});
export type PriorityPart = z.infer<typeof PriorityPart>;

export const Priority = z.object({
  /** 0 (can wait) to 100 (drop everything). */
  score: z.number().min(0).max(100),
  parts: z.array(PriorityPart).max(20),
});
export type Priority = z.infer<typeof Priority>;

/** What two texts share, or what holds them apart: `shared` names it, in words for people. */
export const LikenessReason = z.object({
  kind: z.enum(['concepts', 'names', 'numbers', 'days', 'words', 'meaning', 'held']),
  shared: z.array(z.string().max(100)).max(12),
});
export type LikenessReason = z.infer<typeof LikenessReason>;

/** Another rumour that may say the same: a guess for a person to accept (merge) or refuse (keep apart). It joins nothing. */
export const PossiblySame = z.object({
  rumour: RumourId,
  /** 0..1; the higher, the likelier. */
  score: z.number().min(0).max(1),
  why: z.array(LikenessReason).max(10),
});
export type PossiblySame = z.infer<typeof PossiblySame>;

/** Where a rumour stood, so that it can be put back there. */
const Standing = z.object({
  state: State,
  dismissal: Dismissal.optional(),
  due: Due.optional(),
  /** Claims there were when it was finished: the measure of coming back in force. */
  claimsWhenFinished: z.number().int().nonnegative(),
});

/** What a merge changed beside the counts: taken back with it. */
export const BeforeMerge = z.object({
  ...Standing.shape,
  /** The rumour that was reopened by the merge, the version at which it was, and where it stood. */
  reopened: z.object({ ...Standing.shape, rumour: RumourId, version: z.number().int().positive() }).optional(),
});
export type BeforeMerge = z.infer<typeof BeforeMerge>;

/** A rumour as it stands after an event: all that a reader needs without folding its history. Its claims are counted, not carried. */
export const Rumour = z.object({
  id: RumourId,
  jurisdiction: JurisdictionId,
  /** Rises by one with each event. */
  version: z.number().int().positive(),
  /** The canonical statement. */
  statement: z.string().min(1).max(500),
  /** Who chose the statement: the machine (the claim that stands for the others) or a person. */
  statementBy: z.union([z.literal('machine'), PersonId]),
  language: LanguageTag,
  category: Leaf,
  flags: z.array(Flag),
  state: State,
  verdict: Verdict,
  /** Who confirmed the verdict: the agency that knows, and who noted it. Gone with the next assessment that names nobody. */
  confirmation: z.object({ agency: AgencyId, by: PersonId, at: Instant }).optional(),
  dismissal: Dismissal.optional(),
  priority: Priority,
  /** Claims that say it (asserts, insinuates, reports). */
  claims: z.number().int().nonnegative(),
  /** Passages that deny it. */
  denials: z.number().int().nonnegative(),
  /** Passages that honestly ask. */
  questions: z.number().int().nonnegative(),
  /** Distinct pseudonymous authors, counted up to 1,000. */
  authors: z.number().int().nonnegative(),
  languages: z.record(LanguageTag, z.number().int().positive()),
  sources: z.record(z.string(), z.number().int().positive()),
  firstSeen: Instant,
  lastSeen: Instant,
  /** Claims by minute, the latest 120 minutes in which there were any. */
  recent: z.array(z.object({ minute: Instant, claims: z.number().int().positive() })).max(120),
  /** How it spreads: platforms, places, reach, tempo, signs of copies posted together. As of this event. */
  spread: Spread.optional(),
  assignee: PersonId.optional(),
  /** Who reads it just now, alone. Over when its time is, whether or not an event has said so. */
  checkout: Checkout.optional(),
  /** By when the next step should be taken; absent where none is waited for. */
  due: Due.optional(),
  /** The electoral phase in which this event happened. */
  phase: Phase.optional(),
  tasks: z.array(Task).max(100).optional(),
  /** Who wants to be told of what happens to it. */
  followers: z.array(PersonId).max(200).optional(),
  verifications: z.array(Verification).max(50),
  /** What is public, or was until it was withdrawn. */
  rebuttal: Rebuttal.optional(),
  /** The next text, until a second person approves it or sends it back. */
  draft: Rebuttal.optional(),
  tlp: Tlp,
  mergedInto: RumourId.optional(),
  /** Beside `mergedInto`: where this rumour stood before. */
  beforeMerge: BeforeMerge.optional(),
  /** Rumours merged into this one; their claims are found under their own ids. */
  absorbed: z.array(RumourId).max(1000),
  exercise: z.boolean(),
  /** Earlier rumours that this one was found to be like when it opened, most alike first. */
  possiblySame: z.array(PossiblySame).max(5).optional(),
  /** Rumours that a person said are not the same as this one: never suggested again. */
  apart: z.array(RumourId).max(1000).optional(),
  /** What really happened and a person linked it to, as it stood at this event. */
  incidents: z.array(LinkedIncident).max(20).optional(),
  /** Incidents that a person said it is not about: never suggested again. */
  unlinked: z.array(IncidentId).max(1000).optional(),
});
export type Rumour = z.infer<typeof Rumour>;

/** Why a claim was taken into a rumour. */
export const JoinReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first') }),
  z.object({ kind: z.literal('same-text') }),
  z.object({ kind: z.literal('near-copy'), of: ClaimId, score: z.number() }),
  z.object({
    kind: z.literal('same-rumour'),
    of: ClaimId,
    score: z.number(),
    why: z.array(LikenessReason).max(10).optional(),
  }),
  z.object({ kind: z.literal('person'), decision: DecisionId }),
  /** The same story at a further place: the place is counted, the claim is not. */
  z.object({ kind: z.literal('same-story'), post: PostId }),
  /** A later version of a post that is in the rumour already: it is kept beside the earlier one and not counted again. */
  z.object({ kind: z.literal('edit'), post: PostId }),
]);
export type JoinReason = z.infer<typeof JoinReason>;

/** What happened to a rumour. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), claim: Claim }),
  /** `reopened` where the rumour was finished and came back in force. */
  z.object({ kind: z.literal('claim-joined'), claim: Claim, join: JoinReason, reopened: z.boolean() }),
  z.object({
    kind: z.literal('decided'),
    decision: DecisionId,
    by: Actor,
    reason: z.string(),
    action: Action,
    from: State,
    /** What was set aside by it, and as what each was counted: said once more, a further place, a later version. */
    aside: z
      .array(z.object({ claim: Claim, counted: z.enum(['said', 'place', 'edit']) }))
      .max(100)
      .optional(),
  }),
  /** Another rumour was merged into this one, by a person. */
  z.object({
    kind: z.literal('absorbed'),
    rumour: RumourId,
    decision: DecisionId,
    /** It was finished, and is worked on again by the same decision. */
    reopened: z.literal(true).optional(),
  }),
  /** A merge was taken back. `finishedAgain`: claims there were when it was finished, where it is finished again with it. */
  z.object({
    kind: z.literal('released'),
    rumour: RumourId,
    decision: DecisionId,
    finishedAgain: z.number().int().nonnegative().optional(),
  }),
  /** Nothing but time: it is said less, a phase has begun, the polls are nearer. Its cause is the record of `rumours` before. */
  z.object({ kind: z.literal('reweighed') }),
  /** An incident that it is linked to was confirmed, is over, or was marked anew. */
  z.object({ kind: z.literal('incident-changed'), incident: IncidentId, state: IncidentState, decision: DecisionId }),
  /** This rumour began as a part of another one, by a person; it carries its claims. */
  z.object({ kind: z.literal('split-off'), from: RumourId, claims: z.array(Claim), decision: DecisionId, by: Actor }),
]);
export type Change = z.infer<typeof Change>;

/** One link in a rumour's history. Written by the tracker; `hash` covers everything else in it, `previous` included. */
export const RumourEvent = z.object({
  type: z.literal('rumour-event'),
  ...linkBegins,
  change: Change,
  rumour: Rumour,
  ...linkEnds,
});
export type RumourEvent = z.infer<typeof RumourEvent>;

/** The tracker's no to a decision. */
export const DecisionRefused = z.object({
  type: z.literal('decision-refused'),
  v: z.literal(1),
  id: EventId,
  at: Instant,
  cause: Cause,
  jurisdiction: JurisdictionId,
  decision: DecisionId,
  /** What was to be decided about: a rumour, or an incident. */
  rumour: RumourId.optional(),
  incident: IncidentId.optional(),
  /** A code of the error table. */
  code: z.string(),
  message: z.string(),
});
export type DecisionRefused = z.infer<typeof DecisionRefused>;
