import { setImmediate } from 'node:timers/promises';
import type { Document, SearchIndex, UpsertResult } from '@hearsay/index';
import { type Operations, openOperations } from './operations.ts';
import { openThreadedOperations, type ThreadedOperations } from './thread/threaded-operations.ts';

export interface EmbeddedIndexOptions {
  /** The folder that holds the index and nothing else; made where it is missing. */
  readonly folder: string;
  /** Hears that a damaged index was moved aside. */
  readonly say?: (message: string) => void;
  /** Where the work on the file is done; `thread` unless set. `here` starts sooner, and long writes keep the event loop waiting. */
  readonly work?: 'thread' | 'here';
}

/** Documents in one transaction: whoever reads waits for no more than this. */
const batch = 100;

/**
 * Opens the index in one file, without a server. Many processes may open the same folder; one writes at a time, and another's short lock
 * shows as `busy`.
 */
export async function openEmbeddedIndex({
  folder,
  say = () => {},
  work = 'thread',
}: EmbeddedIndexOptions): Promise<SearchIndex> {
  return indexOn(work === 'here' ? openOperations({ folder, say }) : await openThreadedOperations(folder, say));
}

function indexOn(operations: Operations | ThreadedOperations): SearchIndex {
  return {
    ensure: async () => operations.ensure(),
    upsert: (documents) => inBatches(documents, async (some) => operations.upsert(some)),
    get: async (kind, id) => operations.get(kind, id),
    list: async (query) => operations.list(query),
    facets: async (query, fields, size = 10) => operations.facets(query, fields, size),
    countsOverTime: async (query, over) => operations.countsOverTime(query, over),
    similar: async (query, text, limit) => operations.similar(query, text, limit),
    async refresh() {},
    async rebuild() {
      const generation = await operations.beginRebuild();
      return {
        upsert: (documents) => inBatches(documents, async (some) => operations.upsertInto(generation, some)),
        publish: async () => operations.publish(generation),
        abandon: async () => operations.abandon(generation),
      };
    },
    async *all(kind) {
      let after = '';
      for (;;) {
        const documents = await operations.allAfter(kind, after);
        const last = documents.at(-1);
        if (!last) return;
        after = last.id;
        yield* documents;
      }
    },
    ping: async () => operations.ping(),
    close: async () => operations.close(),
  };
}

/** Writes in small transactions and lets others run between them. */
async function inBatches(
  documents: readonly Document[],
  write: (documents: readonly Document[]) => Promise<UpsertResult[]>,
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  for (let from = 0; from < documents.length; from += batch) {
    if (from > 0) await setImmediate();
    results.push(...(await write(documents.slice(from, from + batch))));
  }
  return results;
}
