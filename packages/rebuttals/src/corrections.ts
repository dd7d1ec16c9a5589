import type { PublishedRebuttal } from './published.ts';
import { publicWords } from './words/words.ts';

/** An instant as people of a language write it, in the election's time zone. */
export function dateIn(language: string, instant: string, timezone: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: timezone } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(instant));
}

/** What whoever read an earlier text must be told; `undefined` where there was none. */
export function correctionNote(
  item: Pick<PublishedRebuttal, 'corrects'>,
  language: string,
  timezone: string,
): string | undefined {
  const before = item.corrects.at(-1);
  if (!before) return undefined;
  return publicWords(language).corrected.replace('{date}', () => dateIn(language, before.publishedAt, timezone));
}
