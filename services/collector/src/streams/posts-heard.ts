import type { Post } from '@hearsay/contracts';
import type { Heard } from '@hearsay/sources';
import { sealEntry } from '../evidence/seal-entry.ts';
import { postIdOf, postOf, type Surroundings, shortHash } from '../posts-of.ts';
import { maskPeople } from '../pseudonym.ts';
import type { FlaggedPosts } from './flagged-posts.ts';
import type { Remembered } from './remembered.ts';

/**
 * The posts in what was heard, through the same door as those of polled sources: people masked, authors pseudonyms, each once, an edit as a
 * new version. A deletion becomes a version of the post that says so, where the post is remembered or has a claim; of another one there is
 * nothing to mark.
 */
export function postsHeard(
  heard: readonly Heard[],
  remembered: Remembered,
  around: Surroundings,
  flagged?: Pick<FlaggedPosts, 'versionOf'>,
): { posts: Post[]; evidence: Uint8Array[] } {
  const { capture, source, fetchedAt } = around;
  const posts: Post[] = [];
  const evidence: Uint8Array[] = [];
  for (const { entry, deleted } of heard) {
    if (entry) {
      const text = maskPeople(entry.text).slice(0, 100_000);
      if (!text.trim()) continue;
      const identity = shortHash(entry.id ?? entry.link ?? text);
      const version = remembered.versionOf(identity, text);
      if (version === undefined) continue;
      const sealed = capture && sealEntry(entry, capture, { source: source.id, fetchedAt });
      if (sealed) evidence.push(sealed.record);
      posts.push({
        ...postOf(entry, identity, version, text, around),
        ...(sealed ? { evidence: sealed.sha256 } : {}),
      });
    }
    if (deleted !== undefined) {
      const identity = shortHash(deleted);
      const claimed = remembered.knows(identity) ? undefined : flagged?.versionOf(postIdOf(identity, around));
      const version = remembered.knows(identity)
        ? remembered.versionOf(identity, '')
        : claimed && remembered.goneAfter(identity, claimed);
      if (version !== undefined) posts.push(deletion(identity, version, around));
    }
  }
  return { posts, evidence };
}

function deletion(
  identity: string,
  version: number,
  { jurisdiction, source, fetchedAt, exercise }: Surroundings,
): Post {
  return {
    type: 'post',
    v: 1,
    id: postIdOf(identity, { jurisdiction, source }),
    version,
    jurisdiction,
    source: source.id,
    platform: source.kind,
    text: '',
    fetchedAt,
    places: [{ source: source.id }],
    deletedAt: fetchedAt,
    exercise,
  };
}
