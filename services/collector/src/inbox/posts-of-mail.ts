import { HearsayError, type Post, type SourceConfig } from '@hearsay/contracts';
import { isFrom, readMail, UnreadableError } from '@hearsay/sources';
import { postOf, type Surroundings, shortHash } from '../posts-of.ts';
import { maskPeople } from '../pseudonym.ts';

/**
 * The post that a mail becomes; none where the source does not read its sender.
 * @throws HearsayError `bad-record` where it cannot be read, which quarantines it.
 */
export async function postsOfMail(
  bytes: Uint8Array,
  source: Extract<SourceConfig, { kind: 'mail' | 'imap' }>,
  around: Omit<Surroundings, 'source'>,
): Promise<readonly Post[]> {
  try {
    const { entry, from } = await readMail(bytes);
    if (!isFrom(from, source.from)) return [];
    const text = maskPeople(entry.text).slice(0, 100_000);
    return [postOf(entry, shortHash(entry.id ?? text), 1, text, { ...around, source })];
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new HearsayError('bad-record', error.message, { cause: error });
  }
}
