import { z } from 'zod';
import { JurisdictionId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

/** A claim that somebody has checked already: imported from a fact-checker's feed or file. Latest of each is kept. */
export const CheckedClaim = z.object({
  type: z.literal('checked-claim'),
  v: z.literal(1),
  /** Follows from its address, or from its text where it has none: importing a file twice changes nothing. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  jurisdiction: JurisdictionId,
  text: z.string().min(1).max(5000),
  title: z.string().max(1000).optional(),
  /** What was found, in the checker's words. */
  rating: z.string().max(200).optional(),
  /** When it was checked, as its checker writes it. */
  date: z.string().max(60).optional(),
  language: LanguageTag.optional(),
  url: z.url().max(2048).optional(),
  publisher: z.string().max(300).optional(),
  at: Instant,
});
export type CheckedClaim = z.infer<typeof CheckedClaim>;
