import { z } from 'zod';

/** Headers of whatever is decided. */
export const DecisionHeaders = z.object({
  /** The same key stands for the same decision, however often it is sent. */
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 visible characters')
    .optional(),
});
