import { z } from 'zod';
import { Leaf } from '../category.ts';
import { Correction } from '../events/correction.ts';
import { DecisionId, PersonId } from '../ids.ts';
import { Instant } from '../words.ts';

const reason = z.string().trim().min(1, 'say why: others will ask').max(400);

/** Body of `POST /api/v1/rumours/{id}/claims/{claim}/corrections`: `is` is null where it is no claim. */
export const CorrectionRequest = z.strictObject({ is: Leaf.nullable(), reason });
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;

/** Body of `POST /api/v1/corrections/{id}/review`. */
export const ReviewRequest = z.strictObject({ accepted: z.boolean(), reason });
export type ReviewRequest = z.infer<typeof ReviewRequest>;

/** Body of `POST /api/v1/corrections/roll-back`. */
export const RollBackRequest = z.strictObject({ account: PersonId, reason });

/** 202: it stands in the log. */
export const CorrectionKept = z.object({ id: DecisionId, at: Instant });

export const CorrectionLine = z.object({
  id: DecisionId,
  text: z.string(),
  language: z.string(),
  was: Correction.shape.was,
  is: Correction.shape.is,
  by: z.string(),
  account: PersonId,
  at: Instant,
  reason: z.string(),
  state: z.enum(['waiting', 'accepted', 'rejected', 'rolled-back']),
  /** Whether the caller may review it: a second person, with the right to. */
  mayReview: z.boolean(),
});
export type CorrectionLine = z.infer<typeof CorrectionLine>;

/** `GET /api/v1/corrections`: newest first. */
export const CorrectionList = z.object({
  items: z.array(CorrectionLine),
  /** How many lines the training set would have now. */
  trainingLines: z.number().int(),
});
export type CorrectionList = z.infer<typeof CorrectionList>;
