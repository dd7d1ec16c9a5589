import { z } from 'zod';
import { DecisionId, JurisdictionId, SourceId } from '../ids.ts';
import { Instant } from '../words.ts';
import { Actor } from './decision.ts';

/** What a person decided on a source in quarantine: that it is still the one somebody chose, or that it is not. Each is kept. */
export const SourceDecision = z.object({
  type: z.literal('source-decision'),
  v: z.literal(1),
  id: DecisionId,
  jurisdiction: JurisdictionId,
  source: SourceId,
  verdict: z.enum(['confirm', 'reject']),
  by: Actor,
  at: Instant,
  reason: z.string().min(1).max(400),
  /** Why it was in quarantine, as the person read it. */
  quarantine: z.string().max(500),
});
export type SourceDecision = z.infer<typeof SourceDecision>;
