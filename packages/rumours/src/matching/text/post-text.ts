import { calendarDay } from './calendar-day.ts';

/** A post taken apart: what it says, and the apparatus a platform or an archive put around it. */
export interface PostText {
  /** What the author wrote: no addresses, no mentions, no "RT", no signature; hashtags split into their words. */
  readonly body: string;
  /** The name an embedded post is signed with ("— Name (@handle) June 3, 2018"), or an empty string. */
  readonly author: string;
  /** Days since 1970-01-01 of the signature's date. */
  readonly day: number | undefined;
}

const SIGNATURE =
  /\s?[—–―-]{1,2}\s?([^—–―()@\n]{0,60})\s?\(@\s?[\w.]{1,30}\)(?:\s*([A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,9}\.? \d{4}))?/gu;
const ADDRESS = /https?:\/\/\S*|www\.\S+|(?:pic)?\.?twitter\.com\/\S*|\b(?:t\.co|bit\.ly|youtu\.be|bbc\.in)\/\S*/giu;
const FORWARDED = /^\s*(?:(?:RT|MT|QT)\b\s*:?\s*(?=@)|(?:FWD?|WG|TR|RV)\s*:\s*)/iu;
const VIA = /\s*(?:\(|\[)?\b(?:via|h\/t|par|por|através de|über)\s+@[\w.]{1,30}(?:\)|\])?\s*$/iu;
const MENTION = /@[\w.]{1,30}(?:@[\w.-]{1,60})?:?/gu;
const HASHTAG = /#([\p{L}\p{M}\p{N}_]{1,100})/gu;

/** Takes a post apart. Total: any string has a body, perhaps an empty one. Linear in its length. */
export function readPost(text: string): PostText {
  let author = '';
  let day: number | undefined;
  const unsigned = text.replace(SIGNATURE, (_, name: string, date: string | undefined) => {
    author ||= name.trim();
    day ??= date === undefined ? undefined : calendarDay(date);
    return ' ';
  });
  const body = unsigned
    .replace(ADDRESS, ' ')
    .replace(FORWARDED, ' ')
    .replace(VIA, ' ')
    .replace(MENTION, ' ')
    .replace(HASHTAG, (_, tag: string) => ` ${splitHashtag(tag)} `)
    .replace(/\s+/gu, ' ')
    .trim();
  return { body, author, day };
}

/** `StopTheSteal2020` → `Stop The Steal 2020`; `BBCNews` → `BBC News`; a tag in one case stays whole. */
export function splitHashtag(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L}{3})/gu, '$1 $2');
}
