import { type DocumentKind, documentKinds } from '@hearsay/index';

/**
 * An index is `<prefix>-<kind>-g<generation>-<nonce>-<part>`; the alias `<prefix>-<kind>` holds the parts of the live generation and marks the
 * one that new documents go to, `<prefix>-<kind>-next` those of a generation that is being built.
 */
export const aliasOf = (prefix: string, kind: DocumentKind) => `${prefix}-${kind}`;
export const nextAliasOf = (prefix: string, kind: DocumentKind) => `${prefix}-${kind}-next`;
export const patternOf = (prefix: string, kind: DocumentKind) => `${prefix}-${kind}-g*`;
export const firstGeneration = 'g000001-first';

export const indexName = (prefix: string, kind: DocumentKind, generation: string) =>
  `${prefix}-${kind}-${generation}-000001`;

/** The generation in the name of an index, such as `g000002-3fa9c1`. */
export function generationOf(prefix: string, index: string): string | undefined {
  for (const kind of documentKinds) {
    const start = `${prefix}-${kind}-`;
    if (index.startsWith(start)) return /^g\d{6}-[a-z0-9]+(?=-\d+$)/.exec(index.slice(start.length))?.[0];
  }
  return undefined;
}

/** The one after all that exist; the nonce keeps a rebuild apart from another that was abandoned. */
export function generationAfter(existing: readonly string[], nonce: string): string {
  const highest = Math.max(0, ...existing.map((generation) => Number(generation.slice(1, 7))));
  return `g${String(highest + 1).padStart(6, '0')}-${nonce}`;
}
