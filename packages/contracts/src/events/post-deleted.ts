import { z } from 'zod';
import { JurisdictionId, PostId, SourceId } from '../ids.ts';
import { Instant } from '../words.ts';

/**
 * That a post is no longer where it was published. Written by the detector when it reads the version of the post that says so, since posts
 * themselves pass through; what was flagged of it, its counts and its evidence stay. Latest of each is kept.
 */
export const PostDeleted = z.object({
  type: z.literal('post-deleted'),
  v: z.literal(1),
  id: PostId,
  jurisdiction: JurisdictionId,
  source: SourceId,
  /** When the source was heard to say so. */
  at: Instant,
  exercise: z.boolean(),
});
export type PostDeleted = z.infer<typeof PostDeleted>;
