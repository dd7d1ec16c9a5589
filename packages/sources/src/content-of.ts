import { type EntryParts, entryOf } from './entry-of.ts';
import { DEFAULT_FEED_LIMITS } from './feed/limits.ts';
import type { FeedEntry } from './feed/model.ts';
import { Reading } from './feed/reading.ts';
import { noHints, type SourceContent } from './kind.ts';

/**
 * What an answer holds, from its items one by one. An item that cannot be read costs itself and a line in `problems`.
 * @param read the parts of an item; `undefined` where it is none of ours.
 */
export function contentOf<Item>(
  format: string,
  items: readonly Item[],
  base: string | undefined,
  read: (item: Item) => EntryParts | undefined,
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
    if (entry && entry.text !== '') entries.push(entry);
  }
  return { format, title: null, link: null, language: null, hints: noHints, entries, problems: [...reading.problems] };
}
