import { z } from 'zod';
import { AuthorPseudonym, JurisdictionId, PostId, SourceId } from '../ids.ts';
import { Instant, LanguageTag } from '../words.ts';

/** What names a story: its link or id with its words, as hashes. */
export const StoryKeys = z.object({ keys: z.array(z.string().max(64)).min(1).max(4), home: z.boolean() });
export type StoryKeys = z.infer<typeof StoryKeys>;

/** One public item, normalised. Written by the collector. An edit at the source makes a new version under the same id. */
export const Post = z.object({
  type: z.literal('post'),
  v: z.literal(1),
  id: PostId,
  version: z.number().int().positive(),
  jurisdiction: JurisdictionId,
  source: SourceId,
  /** The kind of the source: `feed`, `mastodon`, `tipline` … */
  platform: z.string().min(1).max(64),
  url: z.url().max(2048).optional(),
  title: z.string().max(1000).optional(),
  text: z.string().max(100_000),
  /** As the source declares it; the detector decides for itself. */
  language: LanguageTag.optional(),
  author: AuthorPseudonym.optional(),
  /** As the source states it: may be missing or wrong. */
  publishedAt: Instant.optional(),
  fetchedAt: Instant,
  /** Every place where the same item was met. */
  places: z.array(z.object({ source: SourceId, url: z.url().max(2048).optional() })).max(100),
  /** By what the same story is known where it is met elsewhere, and whether this is the site its link leads to. */
  story: StoryKeys.optional(),
  /** The post that told the same story first, in the same words, at another source. */
  sameAs: PostId.optional(),
  /** People reached, where the source gives a figure. */
  reach: z.number().int().nonnegative().optional(),
  /** SHA-256 (hex) of the evidence: the item as it was published, with the headers of the answer and the time. */
  evidence: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Set in the version that says that the source has deleted the post: its text is empty, evidence of earlier versions stays. */
  deletedAt: Instant.optional(),
  exercise: z.boolean(),
});
export type Post = z.infer<typeof Post>;
