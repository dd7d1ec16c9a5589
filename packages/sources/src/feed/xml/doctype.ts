import { resolveReferences } from './references.ts';

const ENTITY = /<!ENTITY\s{1,9}([\w.:-]{1,64})\s{1,9}(?:"([^"]{0,1000})"|'([^']{0,1000})')\s{0,9}>/g;

/** Entities with a literal value; parameter and external ones are never read, and at most 500 count. */
export function declaredEntities(subset: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const match of subset.slice(0, 100_000).matchAll(ENTITY)) {
    if (values.size >= 500) break;
    const name = match[1] as string;
    if (!values.has(name)) values.set(name, resolveReferences(match[2] ?? match[3] ?? ''));
  }
  return values;
}

/** Index after the `>` that closes a DOCTYPE begun at `start`, and its internal subset. */
export function readDoctype(text: string, start: number): { end: number; subset: string } {
  const close = text.indexOf('>', start);
  const open = text.indexOf('[', start);
  if (close < 0) return { end: text.length, subset: '' };
  if (open < 0 || open > close) return { end: close + 1, subset: '' };
  const bracket = /\]\s{0,99}>/g;
  bracket.lastIndex = open;
  const found = bracket.exec(text);
  if (!found) return { end: close + 1, subset: '' };
  return { end: found.index + found[0].length, subset: text.slice(open + 1, found.index) };
}
