/** A run of text, or one character that would not be seen or would move its neighbours about. */
export type VisiblePart = { readonly at: number } & ({ readonly text: string } | { readonly hidden: string });

/** Controls and format characters; lines and tabs stay. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text in parts, so that every character that hides or reorders others can be shown by its number. */
export function visibleParts(text: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (index > from) parts.push({ at: from, text: text.slice(from, index) });
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    parts.push({ at: index, hidden: `U+${code}` });
    from = index + character.length;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from) });
  return parts;
}
