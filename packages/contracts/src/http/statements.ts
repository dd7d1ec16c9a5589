import { z } from 'zod';
import { Topic } from '../category.ts';
import { StatementBody, statementVerdicts } from '../events/statement.ts';
import { DecisionId, PersonId, StatementId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

/**
 * Where a statement stands: nobody approved it yet, it may be used, its time is over, somebody took it back; sent back where nothing of
 * it was ever approved.
 */
export const statementStates = ['draft', 'approved', 'expired', 'withdrawn', 'sent-back'] as const;
export const StatementState = z.enum(statementStates);
export type StatementState = (typeof statementStates)[number];

const Who = z.object({ person: PersonId, name: z.string() });

/** A text of a statement, who wrote it, and what became of it. */
export const StatementVersion = z.object({
  /** Its draft's id: what an approval names. */
  draft: DecisionId,
  /** From 1. */
  version: z.number().int().positive(),
  body: StatementBody,
  by: Who,
  at: Instant,
  reason: z.string(),
  status: z.enum(['draft', 'approved', 'sent-back', 'withdrawn', 'replaced']),
  /** Who decided what about it, oldest first. */
  decided: z.array(z.object({ verdict: z.enum(statementVerdicts), by: Who, at: Instant, reason: z.string() })),
});
export type StatementVersion = z.infer<typeof StatementVersion>;

/** `GET /api/v1/statements/{id}` */
export const StatementDetail = z.object({
  id: StatementId,
  state: StatementState,
  exercise: z.boolean(),
  /** What may be used now. */
  inForce: StatementVersion.optional(),
  /** What waits for a second person. */
  draft: StatementVersion.optional(),
  /** Every text, newest first; for the authority's own people. */
  versions: z.array(StatementVersion),
  /** What the caller may do now. */
  allowed: z.array(z.enum(['draft', ...statementVerdicts])),
});
export type StatementDetail = z.infer<typeof StatementDetail>;

/** Query of `GET /api/v1/statements`. */
export const StatementQuery = z.object({
  state: StatementState.optional(),
  /** Those that fit a leaf, or a group. */
  category: Topic.optional(),
  language: LanguageTag.optional(),
});
export type StatementQuery = z.infer<typeof StatementQuery>;

/** `GET /api/v1/statements`: what waits for somebody first, then what may be used. */
export const StatementList = z.object({
  items: z.array(
    StatementDetail.omit({ versions: true }).extend({
      /** Its latest text; for the authority's own people. */
      latest: StatementVersion.optional(),
    }),
  ),
  /** Whether the caller may draft one. */
  mayDraft: z.boolean(),
});
export type StatementList = z.infer<typeof StatementList>;

/** Body of `POST /api/v1/statements` and of `POST /api/v1/statements/{id}/drafts`. */
export const StatementDraftRequest = z.strictObject({ body: StatementBody, reason: z.string().max(2000).default('') });
export type StatementDraftRequest = z.infer<typeof StatementDraftRequest>;

/** Body of `POST /api/v1/statements/{id}/decisions`. */
export const StatementDecisionRequest = z.strictObject({
  draft: DecisionId,
  verdict: z.enum(statementVerdicts),
  reason: z.string().max(2000).default(''),
});
export type StatementDecisionRequest = z.infer<typeof StatementDecisionRequest>;

/** 202: it stands in the log. */
export const StatementKept = z.object({ statement: StatementId, id: DecisionId, at: Instant });
export type StatementKept = z.infer<typeof StatementKept>;

/** A statement that may be used on a rumour: in its category, in one of its languages, and still good. */
export const StatementOffer = z.object({
  id: StatementId,
  title: z.string(),
  version: z.number().int().positive(),
  texts: StatementBody.shape.texts,
  expires: Instant,
  /** In which of the rumour's languages there is a text, the rumour's own first. */
  languages: z.array(LanguageTag),
  /** The topic by which it fits. */
  category: Topic,
});
export type StatementOffer = z.infer<typeof StatementOffer>;
