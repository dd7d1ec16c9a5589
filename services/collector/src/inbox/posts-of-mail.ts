import { HearsayError, type Post, type SourceConfig } from '@hearsay/contracts';
import { isFrom, readMail, UnreadableError } from '@hearsay/sources';
import { sealEntry } from '../evidence/seal-entry.ts';
import { postOf, type Surroundings, shortHash } from '../posts-of.ts';
import { maskPeople } from '../pseudonym.ts';

/** Posts, and the records of evidence that are to be held before they are written. */
export interface Proven {
  readonly posts: readonly Post[];
  readonly evidence: readonly Uint8Array[];
}

/**
 * The post that a mail becomes, with the mail as its evidence; none where the source does not read its sender.
 * @throws HearsayError `bad-record` where it cannot be read, which quarantines it.
 */
export async function postsOfMail(
  bytes: Uint8Array,
  source: Extract<SourceConfig, { kind: 'mail' | 'imap' }>,
  around: Omit<Surroundings, 'source'>,
): Promise<Proven> {
  try {
    const { entry, from } = await readMail(bytes);
    if (!isFrom(from, source.from)) return { posts: [], evidence: [] };
    const text = maskPeople(entry.text).slice(0, 100_000);
    const post = postOf(entry, shortHash(entry.id ?? text), 1, text, { ...around, source });
    const capture = { url: source.url, headers: {} };
    const sealed = sealEntry(entry, capture, { source: source.id, fetchedAt: around.fetchedAt });
    return sealed
      ? { posts: [{ ...post, evidence: sealed.sha256 }], evidence: [sealed.record] }
      : { posts: [post], evidence: [] };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new HearsayError('bad-record', error.message, { cause: error });
  }
}
