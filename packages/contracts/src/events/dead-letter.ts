import { z } from 'zod';
import { DeadLetterId } from '../ids.ts';
import { Instant } from '../words.ts';

/** A record that could not be processed, as it was, and why. It can be replayed to where it came from. */
export const DeadLetter = z.object({
  type: z.literal('dead-letter'),
  v: z.literal(1),
  id: DeadLetterId,
  at: Instant,
  worker: z.string(),
  code: z.string(),
  reason: z.string().max(2000),
  attempts: z.number().int().positive(),
  origin: z.object({
    topic: z.string(),
    partition: z.number().int().nonnegative(),
    offset: z.number().int().nonnegative(),
    key: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
  /** The value's bytes, base64. */
  bytes: z.string(),
  /** Set in the record that marks an earlier dead letter as replayed. */
  replayedAt: Instant.optional(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;
