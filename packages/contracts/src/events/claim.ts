import { z } from 'zod';
import { Flag, Leaf, Stance } from '../category.ts';
import { AuthorPseudonym, ClaimId, JurisdictionId, PostId, RuleId, SourceId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';
import { Cause } from './cause.ts';
import { StoryKeys } from './post.ts';

/** Words that gave a claim away. Offsets are UTF-16 units into the excerpt. */
export const EvidenceWords = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().max(300),
  concept: z.string().max(80),
  /** What the words add to the log-odds that this is a claim. */
  weight: z.number(),
});
export type EvidenceWords = z.infer<typeof EvidenceWords>;

/** What stays of the post beside the excerpt: enough to show, count and link, and no more. */
export const ClaimPost = z.object({
  id: PostId,
  version: z.number().int().positive(),
  source: SourceId,
  platform: z.string().max(64),
  url: z.url().max(2048).optional(),
  title: z.string().max(1000).optional(),
  author: AuthorPseudonym.optional(),
  publishedAt: Instant.optional(),
  fetchedAt: Instant,
  reach: z.number().int().nonnegative().optional(),
  evidence: z.string().optional(),
  /** The post that told the same story first, in the same words, at another source. */
  sameAs: PostId.optional(),
  /** By what the same story is known where it is met elsewhere, and whether this is the site its link leads to. */
  story: StoryKeys.optional(),
});
export type ClaimPost = z.infer<typeof ClaimPost>;

/** A passage of a post that says something about electoral administration. Written by the detector. */
export const Claim = z.object({
  type: z.literal('claim'),
  v: z.literal(1),
  id: ClaimId,
  jurisdiction: JurisdictionId,
  post: ClaimPost,
  language: LanguageTag,
  excerpt: z.string().min(1).max(2000),
  category: Leaf,
  flags: z.array(Flag),
  stance: Stance,
  /** Calibrated, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** True where the claim is new talk (asserts, insinuates, reports) above the threshold; false where it is only matched. */
  flagged: z.boolean(),
  words: z.array(EvidenceWords).max(60),
  detector: z.object({ name: z.string(), version: z.string() }),
  /** Rules of people that flagged it. */
  rules: z
    .array(z.object({ rule: RuleId, name: z.string().max(80) }))
    .max(100)
    .optional(),
  cause: Cause,
  exercise: z.boolean(),
});
export type Claim = z.infer<typeof Claim>;
