import { z } from 'zod';
import { EventId, JurisdictionId, SourceId } from '../ids.ts';
import { Instant } from '../words.ts';

/**
 * What a hub told the api about a source (WebSub, W3C Recommendation of 2018): `granted` it will tell of news until `until`; `pushed` there
 * is news, signed with the secret of the subscription. The latest of each is kept. What was pushed is not: the source itself is asked.
 */
export const WebSubNotice = z.object({
  type: z.literal('websub-notice'),
  v: z.literal(1),
  /** The same for every notice of one kind on one source. */
  id: EventId,
  jurisdiction: JurisdictionId,
  source: SourceId,
  notice: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('granted'), until: Instant }),
    z.object({ kind: z.literal('pushed') }),
  ]),
  at: Instant,
});
export type WebSubNotice = z.infer<typeof WebSubNotice>;
