import type { Document } from '@hearsay/index';

/** The newest version of each document: a rumour that changed a hundred times in a batch is written once. */
export function latestOf(documents: readonly Document[]): Document[] {
  const newest = new Map<string, Document>();
  for (const document of documents) {
    const key = `${document.kind}/${document.id}`;
    const before = newest.get(key);
    if (!before || before.version < document.version) newest.set(key, document);
  }
  return [...newest.values()];
}
