import { setImmediate } from 'node:timers/promises';
import { HearsayError } from '@hearsay/contracts';
import {
  type Document,
  type Hit,
  largestDocument,
  type Rebuild,
  type SearchIndex,
  type UpsertResult,
  whyRefused,
} from '@hearsay/index';
import { countsOverTime, facet } from './counts.ts';
import { describe, isDamage, openStore, type Store } from './database.ts';
import { documentIn, kindNumber, type Prepared, prepare, writeInto } from './generation.ts';
import { page } from './page.ts';
import { dropGeneration, generationSchema } from './schema.ts';
import { similar } from './similar.ts';

export interface EmbeddedIndexOptions {
  /** The folder that holds the index and nothing else; made where it is missing. */
  readonly folder: string;
  /** Hears that a damaged index was moved aside. */
  readonly say?: (message: string) => void;
}

/** Documents in one transaction: the event loop waits for no more than this. */
const batch = 100;

/** Which generation is read, which is being built, and the highest number ever given: a number is never used again. */
type Pointer = 'live' | 'next' | 'last';

/**
 * Opens the index in one file, without a server. Many processes may open the same folder; one writes at a time, and another's short lock
 * shows as `busy`.
 */
export async function openEmbeddedIndex(options: EmbeddedIndexOptions): Promise<SearchIndex> {
  const store = openStore(options.folder, options.say ?? (() => {}));
  let closed = false;

  const pointer = (name: Pointer) =>
    store.get('select value from meta where name = ?', name)?.value as number | undefined;
  const point = (name: Pointer, n: number) =>
    store.run('insert into meta (name, value) values (?, ?) on conflict do update set value = excluded.value', name, n);
  const makeLive = () =>
    store.transaction(() => {
      if (pointer('live') !== undefined) return false;
      store.exec(generationSchema(1));
      point('live', 1);
      return true;
    });

  /** Reads the live generation; the first use makes it. */
  const read = <T>(work: (n: number) => T): T => {
    try {
      let n = pointer('live');
      if (n === undefined) {
        makeLive();
        n = pointer('live')!;
      }
      return work(n);
    } catch (error) {
      throw error instanceof HearsayError ? error : unavailable(error, closed);
    }
  };

  return {
    async ensure() {
      return {
        made: attempt(
          () => pointer('live') === undefined && makeLive(),
          () => closed,
        ),
      };
    },
    async upsert(documents) {
      read(() => {});
      return write(store, documents, () => [pointer('live')!, pointer('next')]);
    },
    async get(kind, id) {
      const row = read((n) =>
        store.get(
          `select document from bodies_${n} where key = (select key from docs_${n} where kind = ? and id = ?)`,
          kindNumber(kind),
          id,
        ),
      );
      return row === undefined ? undefined : asHit(documentIn(row));
    },
    async list(query) {
      return read((n) => page(store, n, query));
    },
    async facets(query, fields, size = 10) {
      return read((n) => Object.fromEntries(fields.map((field) => [field, facet(store, n, query, field, size)])));
    },
    async countsOverTime(query, over) {
      return read((n) => countsOverTime(store, n, query, over));
    },
    async similar(query, text, limit) {
      return read((n) => similar(store, n, query, text, limit));
    },
    async refresh() {},
    async rebuild() {
      return attempt(
        () => beginRebuild(store, pointer, point),
        () => closed,
      );
    },
    async *all(kind) {
      let after = '';
      for (;;) {
        const rows = read((n) =>
          store.all(
            `select b.document from docs_${n} d join bodies_${n} b on b.key = d.key where d.kind = ? and d.id > ? order by d.id limit 200`,
            kindNumber(kind),
            after,
          ),
        );
        if (rows.length === 0) return;
        for (const row of rows) {
          const document = documentIn(row);
          after = document.id;
          yield document;
        }
      }
    },
    async ping() {
      read((n) => store.get(`select 1 from docs_${n} limit 1`));
    },
    async close() {
      if (closed) return;
      closed = true;
      store.close();
    },
  };
}

const asHit = ({ id, version, body }: Document): Hit => ({ id, version, body });

function unavailable(error: unknown, closed: boolean): HearsayError {
  const mend = closed
    ? 'it was closed'
    : isDamage(error)
      ? 'its file is damaged; a restart moves it aside'
      : 'try again';
  return new HearsayError('index-unavailable', `The embedded index cannot be used (${describe(error)}): ${mend}.`, {
    cause: error,
  });
}

function attempt<T>(work: () => T, closed: () => boolean): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof HearsayError ? error : unavailable(error, closed());
  }
}

/** Writes in small transactions and lets others run between them. @param targets the generations; the first one's answer counts. */
async function write(
  store: Store,
  documents: readonly Document[],
  targets: () => readonly (number | undefined)[],
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  for (let from = 0; from < documents.length; from += batch) {
    if (from > 0) await setImmediate();
    results.push(...writeBatch(store, documents.slice(from, from + batch), targets));
  }
  return results;
}

function writeBatch(
  store: Store,
  documents: readonly Document[],
  targets: () => readonly (number | undefined)[],
): UpsertResult[] {
  const prepared = documents.map(prepareOrRefuse);
  try {
    return store.transaction(() => {
      const [first, second] = targets();
      return prepared.map((each): UpsertResult => {
        if ('outcome' in each) return each;
        const written = writeInto(store, first!, each);
        if (second !== undefined) writeInto(store, second, each);
        return { outcome: written ? 'written' : 'older' };
      });
    });
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    return prepared.map((each) => ('outcome' in each ? each : { outcome: 'busy', reason: describe(error) }));
  }
}

function prepareOrRefuse(document: Document): Prepared | UpsertResult {
  try {
    const reason = whyRefused(document);
    if (reason !== undefined) return { outcome: 'refused', reason };
    const json = JSON.stringify(document);
    if (json.length > largestDocument)
      return { outcome: 'refused', reason: `the document is larger than ${largestDocument} characters` };
    return prepare(document, json);
  } catch (error) {
    return { outcome: 'refused', reason: describe(error) };
  }
}

function beginRebuild(
  store: Store,
  pointer: (name: Pointer) => number | undefined,
  point: (name: Pointer, n: number) => void,
): Rebuild {
  const mine = store.transaction(() => {
    const abandoned = pointer('next');
    if (abandoned !== undefined) store.exec(dropGeneration(abandoned));
    const n = Math.max(pointer('live') ?? 0, pointer('last') ?? 0) + 1;
    store.exec(generationSchema(n));
    point('next', n);
    point('last', n);
    return n;
  });
  const stillMine = (): number => {
    if (pointer('next') === mine) return mine;
    throw new HearsayError(
      'index-unavailable',
      'This rebuild is over: it was published or abandoned, or another took its place.',
    );
  };
  const end = (publish: boolean) =>
    store.transaction(() => {
      const old = publish ? pointer('live') : stillMine();
      if (publish) point('live', stillMine());
      store.run(`delete from meta where name = 'next'`);
      if (old !== undefined) store.exec(dropGeneration(old));
    });
  return {
    upsert: (documents) => write(store, documents, () => [stillMine()]),
    publish: async () =>
      attempt(
        () => end(true),
        () => false,
      ),
    abandon: async () => {
      if (pointer('next') === mine)
        attempt(
          () => end(false),
          () => false,
        );
    },
  };
}
