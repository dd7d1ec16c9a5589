import { z } from 'zod';
import { Leaf } from './category.ts';
import { Phase } from './words.ts';

/** A confidence from which a post is flagged. Not 0 and not 1: the one would flag everything, the other nothing. */
export const Threshold = z
  .number()
  .min(0.01, 'must be between 0.01 and 0.99')
  .max(0.99, 'must be between 0.01 and 0.99');

/** Categories that are looked at more closely, or less: each with its own threshold. */
const Watch = z
  .array(z.strictObject({ category: Leaf, threshold: Threshold }))
  .max(100)
  .superRefine((watched, context) => {
    watched.forEach(({ category }, i) => {
      if (watched.findIndex((other) => other.category === category) === i) return;
      context.addIssue({ code: 'custom', path: [i, 'category'], message: `"${category}" is watched twice; keep one` });
    });
  });

/** From which confidence posts are flagged in a phase. What it does not say stands as it is for all phases. */
const PhaseFlagging = z.strictObject({ threshold: Threshold.optional(), watch: Watch.default([]) });

/** From which confidence posts are flagged; the model's own thresholds, by language, where no threshold is set. */
export const Flagging = z.strictObject({
  threshold: Threshold.optional(),
  watch: Watch.default([]),
  phases: z.partialRecord(Phase, PhaseFlagging).default({}),
});
export type Flagging = z.infer<typeof Flagging>;
