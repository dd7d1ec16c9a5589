import { decodeHTMLStrict } from 'entities';

const XML_NAMES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Code points that windows-1252 puts at 0x80 to 0x9f: publishers write &#146; for a quotation mark (as HTML 13.2.5.80 reads it). */
export const C1_AS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Entities a document declares itself. `budget` bounds what they may add; a value is never read for references again. */
export interface DeclaredEntities {
  readonly values: Map<string, string>;
  budget: number;
}

function codePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return C1_AS_1252[code - 0x80] as string;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) return '';
  return String.fromCodePoint(code);
}

const REFERENCE = /&(?:#x([0-9a-f]{1,8});?|#([0-9]{1,8});?|([a-z][a-z0-9._-]{0,63});)/gi;

/**
 * Resolves character references and entities in XML text. What is no reference (a bare `&`, `&copy=`) stays as
 * written; names of HTML count even where the document does not declare them.
 */
export function resolveReferences(raw: string, declared?: DeclaredEntities): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return codePoint(Number.parseInt(decimal, 10));
    const known = XML_NAMES.get(name as string);
    if (known !== undefined) return known;
    const own = declared?.values.get(name as string);
    if (own !== undefined && declared) {
      if (own.length > declared.budget) return '';
      declared.budget -= own.length;
      return own;
    }
    return decodeHTMLStrict(whole);
  });
}
