import { z } from 'zod';
import { JurisdictionId } from '../ids.ts';

/** `GET /audit/anchors`: for everybody to keep. An anchor's hash commits to all histories up to its day and tells nothing of them. */
export const PublishedAnchors = z.object({
  jurisdiction: JurisdictionId,
  exercise: z.boolean(),
  /** Oldest first. */
  anchors: z.array(z.object({ day: z.iso.date(), hash: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type PublishedAnchors = z.infer<typeof PublishedAnchors>;
