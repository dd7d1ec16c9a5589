import { z } from 'zod';
import { Alert, DeliveryAttempt } from '../events/alert.ts';
import { DeadLetter } from '../events/dead-letter.ts';
import { SourceState } from '../events/registry.ts';
import { Instant } from '../words.ts';

/** `GET /api/v1/sources` */
export const SourceLine = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  url: z.string(),
  health: SourceState.shape.health.optional(),
});
export type SourceLine = z.infer<typeof SourceLine>;

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
  kind: z.enum(['rumour', 'alert', 'source', 'tip']),
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
});
export type Audit = z.infer<typeof Audit>;
