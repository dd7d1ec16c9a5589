import type { FeedEntry } from './feed/model.ts';

/** Beside the entries and not in them: whoever compares or sends entries has nothing to do with it, and it goes when they go. */
const raws = new WeakMap<FeedEntry, () => string>();

/** Remembers what of the answer an entry was read from. `raw` is called only where somebody wants to know. */
export function rememberRaw<Entry extends FeedEntry>(entry: Entry, raw: (() => string) | undefined): Entry {
  if (raw !== undefined) raws.set(entry, raw);
  return entry;
}

/** What of the answer an entry was read from: its element, object or message, alone. `undefined` where the kind does not say. */
export const rawOf = (entry: FeedEntry): string | undefined => raws.get(entry)?.();
