import { z } from 'zod';

/** Where in the log the record stands that caused an event. A restarted worker goes on after the last cause it finds in its own output. */
export const Cause = z.strictObject({
  topic: z.string(),
  partition: z.number().int().nonnegative(),
  offset: z.number().int().nonnegative(),
});
export type Cause = z.infer<typeof Cause>;
