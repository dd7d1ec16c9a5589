import { z } from 'zod';
import { Alert, DeliveryAttempt } from '../events/alert.ts';
import { DeadLetter } from '../events/dead-letter.ts';
import { SourceState } from '../events/registry.ts';
import { SourceDecision } from '../events/source-decision.ts';
import { SourceId } from '../ids.ts';
import { Instant } from '../words.ts';

/** `GET /api/v1/sources` */
export const SourceLine = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  url: z.string(),
  health: SourceState.shape.health.optional(),
  /** What a person decided last, where it was in quarantine. */
  decision: z
    .object({ verdict: SourceDecision.shape.verdict, by: z.string(), at: Instant, reason: z.string() })
    .optional(),
  /** What the caller may decide now. */
  allowed: z.array(SourceDecision.shape.verdict).optional(),
});
export type SourceLine = z.infer<typeof SourceLine>;

/** Body of `POST /api/v1/sources/{id}/decisions`. */
export const SourceDecisionRequest = z.strictObject({
  verdict: SourceDecision.shape.verdict,
  reason: z.string().trim().min(1, 'say why: others will ask').max(400),
});
export type SourceDecisionRequest = z.infer<typeof SourceDecisionRequest>;

/** 202: it stands in the log; the collector acts on it within seconds. */
export const SourceDecided = z.object({ source: SourceId, verdict: SourceDecision.shape.verdict, at: Instant });
export type SourceDecided = z.infer<typeof SourceDecided>;

/** `GET /api/v1/source-kinds` */
export const SourceKindLine = z.object({
  kind: z.string(),
  /** How it is read: asked in rounds, by a connection that is held, from a cursor on, or sent to us. */
  shape: z.enum(['polled', 'streamed', 'followed', 'sent']),
  summary: z.string(),
  terms: z.string(),
  limits: z.string(),
  credentials: z.string(),
});
export type SourceKindLine = z.infer<typeof SourceKindLine>;

/** `GET /api/v1/alerts`: newest first, what the caller may see. */
export const AlertLine = z.object({
  alert: Alert,
  attempts: z.array(DeliveryAttempt),
  acknowledgedAt: Instant.optional(),
});
export type AlertLine = z.infer<typeof AlertLine>;

/** `GET /api/v1/dead-letters` */
export const DeadLetterPage = z.object({ items: z.array(DeadLetter), next: z.string().nullable() });
export type DeadLetterPage = z.infer<typeof DeadLetterPage>;

/** `GET /api/v1/overview`: counts for the head of the console. */
export const Overview = z.object({
  at: Instant,
  rumours: z.record(z.string(), z.number().int()),
  claimsLastHour: z.number().int(),
  spread: z.array(z.object({ at: Instant, claims: z.number().int() })),
  categories: z.array(z.object({ category: z.string(), rumours: z.number().int() })),
});
export type Overview = z.infer<typeof Overview>;

/** A line of `GET /api/v1/events` (server-sent events): something changed; fetch it again. */
export const Changed = z.object({
  kind: z.enum(['rumour', 'alert', 'source', 'tip', 'incident', 'statement', 'registered']),
  id: z.string(),
  version: z.number().int().optional(),
});
export type Changed = z.infer<typeof Changed>;

/** `GET /api/v1/audit`: whether every history is whole, checked from the log. */
export const Audit = z.object({
  whole: z.boolean(),
  rumours: z.number().int(),
  events: z.number().int(),
  /** Records that could not be read. */
  unreadable: z.number().int(),
  /** Where the chain is broken, the first hundred. */
  breaks: z.array(z.object({ kind: z.enum(['altered', 'missing-before', 'version']), event: z.string() })),
  /** Daily anchors that the records were compared with. */
  anchors: z.number().int(),
  /** What is wrong, in sentences, the first hundred: broken chains, and what is not as it was anchored. */
  findings: z.array(z.string()),
});
export type Audit = z.infer<typeof Audit>;
