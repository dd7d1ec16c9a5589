import { z } from 'zod';
import { Duration, HttpUrl } from './source-config.ts';

const often = Duration.refine((time) => time >= 300_000, 'must be 5m or more');

/**
 * Where claims that fact-checkers checked are read from: a file (ClaimReview, JSON Lines, CSV) or an address that answers with such, as a
 * ClaimReview feed or the Fact Check Tools API. Without `every` a file is read at each start and an address every hour.
 */
export const KnownClaimsConfig = z
  .strictObject({ file: z.string().min(1).max(4096).optional(), url: HttpUrl.optional(), every: often.optional() })
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    message: 'must say either which file or which url is read',
  });
export type KnownClaimsConfig = z.infer<typeof KnownClaimsConfig>;
