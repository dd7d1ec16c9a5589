import { z } from 'zod';
import { Leaf } from '../category.ts';
import { ClaimId, DecisionId, JurisdictionId, PersonId, PostId, RumourId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';
import { Actor } from './decision.ts';

const decided = { v: z.literal(1), id: DecisionId, jurisdiction: JurisdictionId, by: Actor, at: Instant };
const reason = z.string().min(1).max(400);

/**
 * What somebody says a claim is: none, or one about something else; or that a passage of a post is a claim which was missed. Of a claim's
 * post no more is kept than the claim keeps already; of a missed one the passage that the person was shown.
 */
export const Correction = z.object({
  type: z.literal('correction'),
  ...decided,
  /** Absent where nothing was flagged. */
  claim: ClaimId.optional(),
  /** The rumour in which the person read the claim. */
  rumour: RumourId.optional(),
  /** The post in which it was missed. */
  post: PostId.optional(),
  text: z.string().min(1).max(2000),
  language: LanguageTag,
  /** What the detector said; `null` where it flagged nothing. */
  was: Leaf.nullable(),
  /** What it is about; `null` where it is no claim. */
  is: Leaf.nullable(),
  reason,
});
export type Correction = z.infer<typeof Correction>;

/** What a second person says of a correction. The latest holds. */
export const CorrectionReview = z.object({
  type: z.literal('correction-review'),
  ...decided,
  correction: DecisionId,
  accepted: z.boolean(),
  reason,
});
export type CorrectionReview = z.infer<typeof CorrectionReview>;

/** Everything that an account corrected, or reviewed, until then counts no longer. */
export const CorrectionsRolledBack = z.object({
  type: z.literal('corrections-rolled-back'),
  ...decided,
  account: PersonId,
  reason,
});
export type CorrectionsRolledBack = z.infer<typeof CorrectionsRolledBack>;

export type CorrectionEntry = Correction | CorrectionReview | CorrectionsRolledBack;
