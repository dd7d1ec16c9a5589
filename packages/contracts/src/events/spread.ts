import { z } from 'zod';
import { ClaimId } from '../ids.ts';
import { Instant } from '../words.ts';

/** How fast a rumour is said, beside its own rate until ten minutes ago. The method stands at `tempoOf` in `@hearsay/rumours`. */
export const Tempo = z.object({
  /** Claims in the last ten minutes. */
  lately: z.number().int().nonnegative(),
  /** Claims that its own rate lets expect in ten minutes; in the warm-up mostly the rate of a usual rumour of its jurisdiction. */
  expected: z.number().nonnegative(),
  /** Standard deviations between the two. */
  z: z.number(),
  /** False in the warm-up: it is too young to have a rate of its own. */
  warm: z.boolean(),
  bursting: z.boolean(),
});
export type Tempo = z.infer<typeof Tempo>;

/** The same words by several accounts within seconds: a sign to look at, which says nothing of who they are or why. */
export const SameWords = z.object({
  accounts: z.number().int().positive(),
  posts: z.number().int().positive(),
  /** Between the first and the last of them, as their sources state the time. */
  seconds: z.number().int().nonnegative(),
  /** When the first of them was published. */
  at: Instant,
  /** The first of them. */
  claim: ClaimId,
});
export type SameWords = z.infer<typeof SameWords>;

/** How a rumour spreads, beside its counts by language and source. */
export const Spread = z.object({
  /** Claims by kind of source. */
  platforms: z.record(z.string(), z.number().int().positive()),
  /** Further places at which a story was met that was counted once already. */
  places: z.number().int().nonnegative(),
  /**
   * People reached, of posts whose source gives a figure: `most` by one post, `sum` by all of them. Who saw two posts is in the sum twice, so
   * that the truth lies between the two.
   */
  reach: z
    .object({
      posts: z.number().int().positive(),
      sum: z.number().int().nonnegative(),
      most: z.number().int().nonnegative(),
    })
    .optional(),
  tempo: Tempo,
  /** The whole jurisdiction's talk beside its own rate. */
  around: Tempo.optional(),
  sameWords: SameWords.optional(),
  /** Since when a source that speaks for an authority has denied it. */
  officialDenial: Instant.optional(),
});
export type Spread = z.infer<typeof Spread>;
