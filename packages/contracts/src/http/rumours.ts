import { z } from 'zod';
import { Leaf } from '../category.ts';
import { Claim } from '../events/claim.ts';
import { Action } from '../events/decision.ts';
import { JoinReason, LikenessReason, Rumour, RumourEvent } from '../events/rumour.ts';
import { Checkout, Due } from '../events/work.ts';
import { AgencyId, DecisionId, IncidentId, RumourId, SourceId, StatementId } from '../ids.ts';
import { Level } from '../places-config.ts';
import { Instant, LanguageTag, State, Verdict } from '../words.ts';
import { CorrectionBeside } from './corrections.ts';
import { IncidentBeside } from './incidents.ts';
import { StatementOffer } from './statements.ts';

export const rumourSorts = ['priority', 'due', 'newest', 'latest', 'claims'] as const;
export type RumourSort = (typeof rumourSorts)[number];

/** Query of `GET /api/v1/rumours`. Lists may be given as `a,b`. */
export const RumourQuery = z.object({
  /** Search syntax for people: words, "phrases", -not, field:value, dates. */
  q: z.string().max(500).optional(),
  category: z.string().max(1000).optional(),
  state: z.string().max(200).optional(),
  since: Instant.optional(),
  /** `me`: what the caller has checked out; `nobody`: what nobody has. */
  held: z.enum(['me', 'nobody']).optional(),
  /** What is linked to an incident that the caller may know of: to this one, or (`open`) to any that goes on. */
  incident: z.union([z.literal('open'), IncidentId]).optional(),
  /** A source: what it alone carries and nobody has touched, all of it; for the authority's own people. */
  from: SourceId.optional(),
  /** `source`: what one source alone carries beyond its share is folded, unless `q`, `from`, `incident` or `held=me` asks for it. */
  fold: z.literal('source').optional(),
  sort: z.enum(rumourSorts).default('priority'),
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type RumourQuery = z.infer<typeof RumourQuery>;

/** A line of the queue. */
export const RumourLine = z.object({
  id: RumourId,
  version: z.number().int().positive(),
  statement: z.string(),
  category: Leaf,
  state: State,
  verdict: Verdict,
  priority: z.number(),
  claims: z.number().int().nonnegative(),
  firstSeen: Instant,
  lastSeen: Instant,
  languages: z.array(LanguageTag),
  assignee: z.string().optional(),
  /** Who reads it just now. */
  checkout: Checkout.optional(),
  due: Due.optional(),
  exercise: z.boolean(),
  /** Claims by minute, for the small picture beside the line. */
  recent: Rumour.shape.recent,
  /** It was said far more often in the last ten minutes before its last claim than its own rate lets expect. */
  bursting: z.literal(true).optional(),
  /** Matching words in the statement and claims, `<mark>` around them, everything else escaped. */
  highlight: z.array(z.string()).optional(),
});
export type RumourLine = z.infer<typeof RumourLine>;

/** Rumours that stand behind the share of the one source that carries them; `from` lists them. */
export const RumourFold = z.object({
  source: SourceId,
  count: z.number().int().positive(),
  /** The last rumour of this source that stands in the list. */
  after: RumourId,
});
export type RumourFold = z.infer<typeof RumourFold>;

export const RumourPage = z.object({
  items: z.array(RumourLine),
  /** On the first page of a folded list: what is folded in all of it. They are in `total`. */
  folds: z.array(RumourFold).optional(),
  next: z.string().nullable(),
  /** How many there are in all; exact up to 10,000. */
  total: z.number().int().nonnegative(),
});
export type RumourPage = z.infer<typeof RumourPage>;

/** Another rumour beside a rumour that may say the same, and why. */
export const LikeRumour = z.object({
  rumour: Rumour.pick({
    id: true,
    version: true,
    statement: true,
    language: true,
    category: true,
    state: true,
    verdict: true,
    claims: true,
    firstSeen: true,
    lastSeen: true,
  }),
  score: z.number().min(0).max(1),
  why: z.array(LikenessReason),
  /** Likely enough to be shown unasked; one of a rumour's at most. The others are there for who asks. */
  likely: z.literal(true).optional(),
});
export type LikeRumour = z.infer<typeof LikeRumour>;

/** An agency that can probably know, and why: it answers for a place that is named, for the area around it, or sits in a forum. */
export const Addressee = z.object({
  agency: AgencyId,
  level: Level,
  why: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('place'), area: z.string() }),
    z.object({ kind: z.literal('around'), area: z.string(), of: z.string() }),
    z.object({ kind: z.literal('forum'), forum: z.string() }),
  ]),
});
export type Addressee = z.infer<typeof Addressee>;

/** Something known before that a rumour may repeat: an earlier rumour, a public answer, a claim that a fact-checker checked, a statement. */
export const KnownMatch = z.object({
  kind: z.enum(['rumour', 'rebuttal', 'fact-check', 'statement']),
  text: z.string(),
  title: z.string().optional(),
  /** The earlier rumour, where it is one or an answer to one. */
  rumour: RumourId.optional(),
  /** The statement, where it is one. */
  statement: StatementId.optional(),
  /** What was found: a verdict of ours, or the checker's words. */
  finding: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
  /** 0..1, comparable between rumours: the share of such matches that are right. */
  score: z.number().min(0).max(1),
  /** Sure enough to say that the old one is back. */
  returning: z.boolean(),
  /** What speaks for it, each 0..1, the strongest first. */
  why: z.array(z.object({ kind: z.string(), share: z.number() })).max(10),
});
export type KnownMatch = z.infer<typeof KnownMatch>;

export const RumourDetail = z.object({
  rumour: Rumour,
  /** The latest claims, newest first, and why each was taken in. */
  claims: z.array(
    z.object({
      claim: Claim,
      join: JoinReason,
      /** When its post was heard to be gone from where it was published; what was kept of it stays. */
      deletedAt: Instant.optional(),
      /** What somebody said of it for the training, for whoever may correct. */
      correction: CorrectionBeside.optional(),
    }),
  ),
  /** The history, oldest first; claims that joined are left out of it. */
  history: z.array(RumourEvent.pick({ id: true, at: true, change: true, hash: true })),
  /** The caller may say of a claim that the detector is wrong. */
  mayCorrect: z.literal(true).optional(),
  /** Claims over time. */
  spread: z.object({
    intervalSeconds: z.number().int().positive(),
    series: z.array(z.object({ at: Instant, claims: z.number().int().nonnegative() })),
    byLanguage: z.record(z.string(), z.number().int()),
    bySource: z.record(z.string(), z.number().int()),
    /** Names of areas that the latest claims speak of, and how many of those claims name each. */
    byArea: z.record(z.string(), z.number().int()).optional(),
  }),
  /** The index could not be asked: claims, history and spread are missing. The rumour itself and what may be done are as they stand. */
  incomplete: z.literal(true).optional(),
  /** Rumours that may say the same, most likely first: for a person to merge or to keep apart. */
  possiblySame: z.array(LikeRumour).optional(),
  /** Whom to ask first: those who know the place, the nearest first; then those who meet about the topic. */
  addressees: z.array(Addressee).optional(),
  /** What was known before and says the same, best first. */
  known: z.array(KnownMatch).optional(),
  /** What really happened: linked to it, and perhaps what it is about. */
  incidents: z.array(IncidentBeside).optional(),
  /** Approved statements that fit, the best first. */
  statements: z.array(StatementOffer).optional(),
  /** What may be done now by the person who asks. */
  allowed: z.array(z.string()),
});
export type RumourDetail = z.infer<typeof RumourDetail>;

export const DecisionRequest = z.strictObject({
  onVersion: z.number().int().positive(),
  reason: z.string().max(2000).default(''),
  action: Action,
});
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** 200: accepted, with the rumour after it. 202: kept, the tracker has not answered in time. 409 and others: the error body. */
export const DecisionResponse = z.object({
  decision: DecisionId,
  outcome: z.enum(['accepted', 'pending']),
  rumour: Rumour.optional(),
});
export type DecisionResponse = z.infer<typeof DecisionResponse>;

export const ErrorBody = z.object({
  code: z.string(),
  message: z.string(),
  /** Where in the request, and what is wrong there. */
  details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
