import { readFileSync } from 'node:fs';
import { type FeedItem, sample } from '@hearsay/testkit';

/**
 * What goes through the houses: a generated sample, or, where `HEARSAY_REAL_POSTS` names a file of JSON Lines `{id, text}`, the posts
 * in there. The rest of a line is not used: what a post says must be found out.
 */
export function postsToPublish(file = process.env.HEARSAY_REAL_POSTS): { name: string; items: readonly FeedItem[] } {
  if (!file) return { name: 'a generated sample of 400 posts', items: sample(21, 400).items };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const items = lines.flatMap((line): FeedItem[] => {
    const { id, text } = JSON.parse(line) as { id: unknown; text: string };
    // XML has no place for control characters.
    const clean = text.replace(/\p{Cc}+/gu, ' ').trim();
    return clean === '' ? [] : [{ id: String(id), text: clean }];
  });
  return { name: `${items.length} posts of ${file}`, items };
}
