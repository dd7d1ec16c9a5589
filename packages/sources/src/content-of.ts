import { type EntryParts, entryOf } from './entry-of.ts';
import { DEFAULT_FEED_LIMITS } from './feed/limits.ts';
import type { FeedEntry } from './feed/model.ts';
import { Reading } from './feed/reading.ts';
import { noHints, type SourceContent } from './kind.ts';
import { rememberRaw } from './raw-entry.ts';

/**
 * What an answer holds, from its items one by one. An item that cannot be read costs itself and a line in `problems`.
 * @param read the parts of an item; `undefined` where it is none of ours.
 * @param raw the item as it stood in the answer, for evidence.
 */
export function contentOf<Item>(
  format: string,
  items: readonly Item[],
  base: string | undefined,
  read: (item: Item) => EntryParts | undefined,
  raw: (item: Item) => string = (item) => (typeof item === 'string' ? item : JSON.stringify(item)),
): SourceContent {
  const reading = new Reading(DEFAULT_FEED_LIMITS, []);
  const most = reading.limits.entries;
  if (items.length > most) reading.problem(`More than ${most} entries: the rest is left out.`);
  const entries: FeedEntry[] = [];
  for (const [i, item] of items.slice(0, most).entries()) {
    const entry = reading.guarded(`Entry ${i + 1}`, () => {
      const parts = read(item);
      return parts && entryOf(parts, base, reading);
    });
    if (entry && entry.text !== '') entries.push(rememberRaw(entry, () => raw(item)));
  }
  return { format, title: null, link: null, language: null, hints: noHints, entries, problems: [...reading.problems] };
}
