import type { ClaimPost } from '@hearsay/contracts';

const oldest = 30 * 86_400_000;

/**
 * When a post was said, as far as its source can be believed: its published time, unless that is later than its fetch or a month before
 * it, for then the fetch is all that is known. ISO 8601.
 */
export function saidAt({ publishedAt, fetchedAt }: Pick<ClaimPost, 'publishedAt' | 'fetchedAt'>): string {
  if (publishedAt === undefined || publishedAt > fetchedAt) return fetchedAt;
  return Date.parse(fetchedAt) - Date.parse(publishedAt) > oldest ? fetchedAt : publishedAt;
}
