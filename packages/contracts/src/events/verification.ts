import { z } from 'zod';
import { AgencyId, PersonId, VerificationId } from '../ids.ts';
import { Answer, Instant, Tlp } from '../words.ts';

/** A question put to the agency that can know, and its answer. */
export const Verification = z.object({
  id: VerificationId,
  agency: AgencyId,
  question: z.string().min(1).max(2000),
  deadline: Instant,
  tlp: Tlp,
  askedBy: PersonId,
  askedAt: Instant,
  answer: z
    .object({
      answer: Answer,
      text: z.string().max(4000),
      by: PersonId,
      at: Instant,
    })
    .optional(),
});
export type Verification = z.infer<typeof Verification>;
