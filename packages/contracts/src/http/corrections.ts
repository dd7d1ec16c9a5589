import { z } from 'zod';
import { Leaf } from '../category.ts';
import { Correction } from '../events/correction.ts';
import { DecisionId, PersonId, PostId, RumourId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

const reason = z.string().trim().min(1, 'say why: others will ask').max(400);

/** Body of `POST /api/v1/rumours/{id}/claims/{claim}/corrections`: `is` is null where it is no claim. */
export const CorrectionRequest = z.strictObject({ is: Leaf.nullable(), reason });
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;

/** Body of `POST /api/v1/corrections`: a passage of a post, as a dry run showed it, is a claim that was missed. */
export const MissedRequest = z.strictObject({
  post: PostId,
  text: z.string().trim().min(1, 'give the passage that is the claim').max(2000),
  language: LanguageTag,
  is: Leaf,
  reason,
});
export type MissedRequest = z.infer<typeof MissedRequest>;

/** Body of `POST /api/v1/corrections/{id}/review`. */
export const ReviewRequest = z.strictObject({ accepted: z.boolean(), reason });
export type ReviewRequest = z.infer<typeof ReviewRequest>;

/** Body of `POST /api/v1/corrections/roll-back`. */
export const RollBackRequest = z.strictObject({ account: PersonId, reason });
export type RollBackRequest = z.infer<typeof RollBackRequest>;

/** 202: it stands in the log. */
export const CorrectionKept = z.object({ id: DecisionId, at: Instant });
export type CorrectionKept = z.infer<typeof CorrectionKept>;

const states = ['waiting', 'accepted', 'rejected', 'rolled-back'] as const;
export const CorrectionState = z.enum(states);
export type CorrectionState = z.infer<typeof CorrectionState>;

/** What somebody has said of a claim already, the latest. */
export const CorrectionBeside = z.object({ is: Leaf.nullable(), by: z.string(), state: CorrectionState });
export type CorrectionBeside = z.infer<typeof CorrectionBeside>;

export const CorrectionLine = z.object({
  id: DecisionId,
  /** Where the claim was read; absent for one that was missed, and where the caller may not know of it. */
  rumour: RumourId.optional(),
  text: z.string(),
  language: z.string(),
  was: Correction.shape.was,
  is: Correction.shape.is,
  by: z.string(),
  account: PersonId,
  at: Instant,
  reason: z.string(),
  state: CorrectionState,
  /** Who accepted or rejected it, and why. */
  review: z.object({ by: z.string(), at: Instant, reason: z.string() }).optional(),
  /** The next training reads it: accepted, the latest of its text, and within the bounds of both accounts. */
  trains: z.boolean(),
  /** Whether the caller may review it: a second person, with the right to. */
  mayReview: z.boolean(),
});
export type CorrectionLine = z.infer<typeof CorrectionLine>;

/** Somebody who corrected or reviewed, and how much of the training set they are. */
export const CorrectionAccount = z.object({
  account: PersonId,
  name: z.string(),
  /** What they corrected, rolled back or not. */
  made: z.number().int(),
  /** What they accepted or rejected. */
  reviewed: z.number().int(),
  /** Lines of the training set that they made or accepted, and how many those may be now. */
  used: z.number().int(),
  most: z.number().int(),
  /** Something of theirs counts or waits, and could be rolled back. */
  counts: z.boolean(),
});
export type CorrectionAccount = z.infer<typeof CorrectionAccount>;

/** `GET /api/v1/corrections`: newest first; all that wait, and the latest of the others. */
export const CorrectionList = z.object({
  items: z.array(CorrectionLine),
  /** How many lines the training set would have now. */
  trainingLines: z.number().int(),
  /** Who said most stands first. */
  accounts: z.array(CorrectionAccount),
  /** What the caller may do. */
  allowed: z.array(z.enum(['review', 'roll-back'])),
});
export type CorrectionList = z.infer<typeof CorrectionList>;
