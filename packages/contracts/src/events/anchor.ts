import { z } from 'zod';
import { EventId, JurisdictionId } from '../ids.ts';
import { Instant } from '../words.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What all histories of a jurisdiction were when a day was over: anybody who keeps `hash` can tell later whether they still are. Written
 * by the tracker; `hash` covers everything else in it, `previous` included. Only day and hash are ever published: they tell of nothing.
 */
export const Anchor = z.object({
  type: z.literal('anchor'),
  v: z.literal(1),
  id: EventId,
  jurisdiction: JurisdictionId,
  /** ISO date of the day, in UTC. */
  day: z.iso.date(),
  at: Instant,
  /** It covers the records of `rumours` before this offset. */
  upTo: z.object({ partition: z.number().int().nonnegative(), offset: z.number().int().nonnegative() }),
  rumours: z.number().int().nonnegative(),
  /** Records, refused decisions among them. */
  records: z.number().int().nonnegative(),
  /** Root (hex) of the Merkle tree over the last link of every history, in order of the rumours' ids. */
  root: Hash,
  /** Digest (hex) chained over the records in their order. */
  digest: Hash,
  /**
   * Which record of the day is the first bad one, should the digest differ: the first six bytes of the chained digest after every `every`th
   * record since the anchor before, one after the other in base64. Each record has its mark on days of fifty thousand or fewer.
   */
  marks: z.object({ every: z.number().int().positive(), of: z.base64().max(500_000) }).optional(),
  /** `hash` of the anchor before it; 64 zeros on the first. */
  previous: Hash,
  hash: Hash,
  exercise: z.boolean(),
});
export type Anchor = z.infer<typeof Anchor>;
