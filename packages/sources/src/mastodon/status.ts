import type { EntryParts } from '../entry-of.ts';
import { at, isObject, textAt } from '../read-json.ts';

/** The parts of a status that is public and its author's own; `undefined` for all others. */
export function statusParts(status: unknown): EntryParts | undefined {
  if (!isObject(status) || textAt(status, 'visibility') !== 'public' || isObject(at(status, 'reblog'))) {
    return undefined;
  }
  return {
    id: textAt(status, 'uri'),
    link: textAt(status, 'url'),
    title: textAt(status, 'spoiler_text'),
    html: textAt(status, 'content'),
    published: textAt(status, 'created_at'),
    updated: textAt(status, 'edited_at'),
    author: textAt(status, 'account.url') ?? textAt(status, 'account.acct'),
    language: textAt(status, 'language'),
    reach: textAt(status, 'account.followers_count'),
  };
}
