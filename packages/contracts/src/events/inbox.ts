import { z } from 'zod';
import { InboxId, JurisdictionId, PersonId, SourceId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

/** `new`: goes on by itself; `held`: waits for a person; `spam`: goes nowhere; `accepted`: a person let it go on. */
export const tipStates = ['new', 'held', 'spam', 'accepted'] as const;
export const TipState = z.enum(tipStates);
export type TipState = (typeof tipStates)[number];

/** What a member of the public reported. Each change of its state is a new version under the same id. */
export const Tip = z.object({
  type: z.literal('tip'),
  v: z.literal(1),
  id: InboxId,
  version: z.number().int().positive(),
  jurisdiction: JurisdictionId,
  source: SourceId,
  /** What was seen or heard. */
  text: z.string().min(1).max(5000),
  where: z.string().max(300).optional(),
  /** Where it can be seen, as the person says. It makes the tip no post of that place. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  language: LanguageTag.optional(),
  /** Keyed hash of the network address: tells tips of one origin apart from those of others, and no more. */
  origin: z.string().max(64),
  /** How the person can be answered: encrypted, never in clear. */
  contact: z.string().max(2000).optional(),
  state: TipState,
  /** Why it is held or spam, in words. */
  reason: z.string().max(300).optional(),
  /** Which version of its post it makes; 1 unless it was taken back as spam and let on again. */
  post: z.number().int().positive().optional(),
  /** Who set the state. */
  by: PersonId.optional(),
  at: Instant,
  exercise: z.boolean(),
});
export type Tip = z.infer<typeof Tip>;

/** A mail that a mail service handed over, as it was sent. */
export const Mail = z.object({
  type: z.literal('mail'),
  v: z.literal(1),
  id: InboxId,
  jurisdiction: JurisdictionId,
  source: SourceId,
  /** The message (RFC 5322), base64. */
  bytes: z.string().max(800_000),
  at: Instant,
  exercise: z.boolean(),
});
export type Mail = z.infer<typeof Mail>;
