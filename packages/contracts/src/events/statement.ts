import { z } from 'zod';
import { Topic } from '../category.ts';
import { DecisionId, JurisdictionId, StatementId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';
import { Actor } from './decision.ts';
import { RebuttalText } from './rebuttal.ts';

/** A holding text in one language: as a rebuttal has it, and the rumour is one that is to be expected, if any is named. */
export const StatementText = RebuttalText.extend({ rumour: z.string().trim().max(1000).optional() });
export type StatementText = z.infer<typeof StatementText>;

/** What a statement says, for which topics, and until when it may be used. */
export const StatementBody = z.strictObject({
  title: z.string().trim().min(1, 'give it a title').max(200),
  categories: z.array(Topic).min(1, 'name at least one category').max(50),
  expires: Instant,
  texts: z
    .record(LanguageTag, StatementText)
    .refine((texts) => Object.keys(texts).length > 0, 'a statement needs a text in at least one language')
    .refine((texts) => Object.keys(texts).length <= 50, 'a statement has texts in fifty languages at most'),
});
export type StatementBody = z.infer<typeof StatementBody>;

const decided = {
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  statement: StatementId,
  by: Actor,
  at: Instant,
};

/** A text for a statement, as one person drafted it. Each is kept; it may be used once a second person has approved it. */
export const StatementDraft = z.object({
  type: z.literal('statement-draft'),
  ...decided,
  body: StatementBody,
  exercise: z.boolean(),
  reason: z.string().max(2000),
});
export type StatementDraft = z.infer<typeof StatementDraft>;

export const statementVerdicts = ['approve', 'send-back', 'withdraw'] as const;

/** What somebody decides about a draft of a statement. An approval by who drafted it counts for nothing. */
export const StatementDecision = z.object({
  type: z.literal('statement-decision'),
  ...decided,
  /** The draft that was read: another one needs an approval of its own. */
  draft: DecisionId,
  verdict: z.enum(statementVerdicts),
  reason: z.string().max(2000),
});
export type StatementDecision = z.infer<typeof StatementDecision>;

export type StatementEntry = StatementDraft | StatementDecision;
