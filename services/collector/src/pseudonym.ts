import { createHmac } from 'node:crypto';
import { type AuthorPseudonym, deriveId } from '@hearsay/contracts';

/** Stands for an author: a keyed hash that nobody without the installation's key can turn back or try out. */
export function pseudonymOf(key: string, platform: string, author: string): AuthorPseudonym {
  const hash = createHmac('sha256', key).update(`${platform}\n${author.trim().toLowerCase()}`).digest('hex');
  return deriveId('author', hash);
}

/** Takes the names out of mentions and mail addresses, which are people and not claims. */
export function maskPeople(text: string): string {
  return text
    .replace(/(^|[^\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, '$1…@…')
    .replace(/(^|[^\p{L}\p{N}/@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}(@[\p{L}\p{N}.-]+)?/gu, '$1@…');
}
