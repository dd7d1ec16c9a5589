import { createHash } from 'node:crypto';
import type { Post } from '@hearsay/contracts';
import { sameSite } from './same-site.ts';

/** Fewer letters and digits than this are no story: "Live", "Breaking news". */
const leastLetters = 20;
/** An id that two publishers would hardly choose independently. */
const isOwnId = (id: string): boolean => id.length >= 12;

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const keyOf = (kind: string, name: string, words: string): string =>
  createHash('sha256').update(`${kind}\n${name}\n${words}`).digest('base64url').slice(0, 22);

interface StoryParts {
  readonly text: string;
  readonly url: string | undefined;
  readonly id: string | null;
  /** Where it was fetched. */
  readonly fetchedFrom: string;
}

/** By what the same story is known at other places; `undefined` where it is too short to be one or names nothing of its own. */
export function storyOf({ text, url, id, fetchedFrom }: StoryParts): Post['story'] {
  const words = wordsOf(text);
  if (words.length < leastLetters) return undefined;
  const keys = [
    ...(url === undefined ? [] : [keyOf('link', url, words)]),
    ...(id !== null && isOwnId(id) ? [keyOf('id', id, words)] : []),
  ];
  if (keys.length === 0) return undefined;
  return { keys, home: url !== undefined && sameSite(new URL(url).host, new URL(fetchedFrom).host) };
}
