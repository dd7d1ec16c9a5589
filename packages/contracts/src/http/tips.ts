import { z } from 'zod';
import { Tip } from '../events/inbox.ts';
import { LanguageTag } from '../words.ts';

/** `POST /api/v1/tips` */
export const TipRequest = z.strictObject({
  /** What was seen or heard. */
  text: z.string().trim().min(3, 'say in a few words what you saw or heard').max(5000),
  where: z.string().trim().max(300).optional(),
  link: z
    .url({ protocol: /^https?$/, message: 'must be an http or https address' })
    .max(2048)
    .optional(),
  /** How you can be answered. It is encrypted, and shown only to who answers. */
  contact: z.string().trim().max(300).optional(),
  language: LanguageTag.optional(),
  /** Left empty by people: programs that fill in everything give themselves away. */
  website: z.string().max(2000).optional(),
});
export type TipRequest = z.infer<typeof TipRequest>;

/** A tip as staff see it: without its contact, of which only is told whether there is one. */
export const TipLine = Tip.omit({ contact: true, origin: true }).extend({
  hasContact: z.boolean(),
  /** Tips of the same origin within a day. */
  ofOrigin: z.number().int(),
});
export type TipLine = z.infer<typeof TipLine>;

/** `GET /api/v1/tips` */
export const TipPage = z.object({
  items: z.array(TipLine),
  /** How many there are in each state, among those that are kept at hand. */
  counts: z.record(z.string(), z.number().int()),
});
export type TipPage = z.infer<typeof TipPage>;
