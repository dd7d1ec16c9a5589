import { z } from 'zod';
import { PersonId, RebuttalId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

export const rebuttalKinds = ['denial', 'clarification', 'admission'] as const;

/** The text of a rebuttal in one language: the truth first, then the rumour, then the facts, then where they can be checked. */
export const RebuttalText = z.object({
  truth: z.string().trim().min(1, 'say first what is true').max(500),
  rumour: z.string().trim().min(1, 'say which rumour this answers').max(1000),
  facts: z.string().trim().min(1, 'give the facts').max(5000),
  sources: z.array(z.url({ protocol: /^https?$/ }).max(2048)).max(20),
});
export type RebuttalText = z.infer<typeof RebuttalText>;

export const RebuttalTexts = z
  .record(LanguageTag, RebuttalText)
  .refine((texts) => Object.keys(texts).length > 0, 'a rebuttal needs a text in at least one language');

/** A public answer to a rumour. `draft` until a second person approves it; approval publishes it in place of an earlier version. */
export const Rebuttal = z.object({
  id: RebuttalId,
  /** Rises with every new text. */
  version: z.number().int().positive(),
  kind: z.enum(rebuttalKinds),
  status: z.enum(['draft', 'published', 'withdrawn']),
  texts: RebuttalTexts,
  draftedBy: PersonId,
  draftedAt: Instant,
  approvedBy: PersonId.optional(),
  publishedAt: Instant.optional(),
  /** Versions that were public before this one: a correction reaches whoever got the earlier text. */
  corrects: z.array(z.object({ version: z.number().int().positive(), publishedAt: Instant })),
});
export type Rebuttal = z.infer<typeof Rebuttal>;
