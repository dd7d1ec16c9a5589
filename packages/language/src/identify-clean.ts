import { findLinks } from './links.ts';

const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d+);/g;
const HASHTAG = /#[\p{L}\p{N}_]+/gu;

/**
 * What of a post tells its language: no addresses, mentions, "RT", entities; hashtags only where little else is
 * left. At most `limit` characters, cut at a space.
 */
export function textOnly(text: string, limit: number): string {
  let clean = text.length > 4000 ? text.slice(0, 4000) : text;
  const links = findLinks(clean);
  if (links.length > 0) {
    let out = '';
    let from = 0;
    for (const link of links) {
      out += `${clean.slice(from, link.start)} `;
      from = link.end;
    }
    clean = out + clean.slice(from);
  }
  if (clean.includes('&')) clean = clean.replace(ENTITY, ' ');
  if (clean.includes('Ã') || clean.includes('ďż˝')) clean = repaired(clean);
  if (clean.startsWith('RT ')) clean = clean.slice(3);
  if (clean.includes('#')) {
    const without = clean.replace(HASHTAG, ' ');
    clean = letters(without) >= 12 ? without : splitHashtags(clean);
  }
  if (clean.length <= limit) return clean;
  const space = clean.lastIndexOf(' ', limit);
  return clean.slice(0, space > limit / 2 ? space : limit);
}

/** UTF-8 that somebody read as Latin-1 ("fÃ¼r"), and the replacement character read as Latin-2. */
function repaired(text: string): string {
  return text
    .replace(/Ã([\u0080-\u00bf])/g, (_, second: string) => String.fromCharCode(0xc0 + (second.charCodeAt(0) & 0x3f)))
    .replaceAll('ďż˝', '');
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function splitHashtags(text: string): string {
  return text.replace(HASHTAG, (tag) =>
    tag
      .slice(1)
      .replace(/_/g, ' ')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '),
  );
}
