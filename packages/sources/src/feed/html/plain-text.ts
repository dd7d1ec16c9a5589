import { decodeHTMLStrict } from 'entities';
import { BLOCK_ELEMENTS, KNOWN_ELEMENTS } from './elements.ts';

/** Plain text of sanitised HTML: a line for each block, white space folded. Linear. */
export function plainText(sanitised: string): string {
  const spaced = sanitised.replace(/<\/?([a-z][a-z0-9]*)[^<>]*>/gi, (_, name: string) => {
    const lower = name.toLowerCase();
    if (BLOCK_ELEMENTS.has(lower)) return '\n';
    return lower === 'td' || lower === 'th' ? ' ' : '';
  });
  return decodeHTMLStrict(spaced)
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const TAG_WITH_QUOTES = /<\/?([a-z][a-z0-9]{0,15})(?:\s(?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}')*|\/)?>/gi;
const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,2000}|\/)?>/gi;
const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,30});/i;

/** Whether a text is meant as HTML: it has a tag of a known element. */
export function hasKnownTag(text: string): boolean {
  if (!text.includes('<')) return false;
  for (const match of text.matchAll(TAG)) if (KNOWN_ELEMENTS.has((match[1] as string).toLowerCase())) return true;
  return false;
}

/** Whether a text may be HTML: a known tag, a comment or a character reference. */
export const looksLikeHtml = (text: string): boolean =>
  hasKnownTag(text) || REFERENCE.test(text) || text.includes('<!--');

const HIDDEN =
  /<(script|style|iframe|noscript|template)\b[^<>]{0,2000}>[\s\S]{0,4000}?<\/\1\s{0,9}>|<!--[\s\S]{0,4000}?-->/gi;

function blankTag(tag: string, name: string): string {
  const lower = name.toLowerCase();
  if (!KNOWN_ELEMENTS.has(lower)) return tag;
  return BLOCK_ELEMENTS.has(lower) ? ' ' : '';
}

const withoutTags = (html: string): string =>
  html.replace(HIDDEN, '').replace(TAG_WITH_QUOTES, blankTag).replace(TAG, blankTag);

export const foldSpace = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Plain text of a short field declared to be HTML. The text must be bounded by the caller. */
export const titleOfHtml = (html: string): string => foldSpace(decodeHTMLStrict(withoutTags(html)));

/**
 * Plain text of a short field of which nobody says what it is (RSS). Tags of HTML are taken out unless nothing remains;
 * references are decoded once more unless another still stands there afterwards: then the field is about markup, not in it.
 */
export function titleOfUnknown(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return foldSpace(text);
  const bare = withoutTags(text);
  const kept = foldSpace(bare) === '' ? text : bare;
  const decoded = decodeHTMLStrict(kept);
  return foldSpace(REFERENCE.test(decoded) ? kept : decoded);
}
