import { HearsayError } from '@hearsay/contracts';
import {
  type CountsOverTime,
  type Document,
  type DocumentKind,
  type FacetField,
  type Hit,
  type ListQuery,
  largestDocument,
  type Page,
  type Query,
  type UpsertResult,
  whyRefused,
} from '@hearsay/index';
import { countsOverTime, facet } from './counts.ts';
import { describe, isDamage, type OpenOptions, openStore, type Store } from './database.ts';
import { documentIn, kindNumber, type Prepared, prepare, writeInto } from './generation.ts';
import { page } from './page.ts';
import { dropGeneration, generationSchema } from './schema.ts';
import { similar } from './similar.ts';

/** Which generation is read, which is being built, and the highest number ever given: a number is never used again. */
type Pointer = 'live' | 'next' | 'last';

/**
 * What the index does with its file: calls that take plain data, give plain data, hold nothing between each other, and keep whatever loop
 * they run on waiting until they are done. Each throws HearsayError `index-unavailable` where the file cannot be used.
 */
export interface Operations {
  ensure(): { readonly made: boolean };
  /** All in one transaction, so few enough that others need not wait long. */
  upsert(documents: readonly Document[]): UpsertResult[];
  get(kind: DocumentKind, id: string): Hit | undefined;
  list(query: ListQuery): Page;
  facets(query: Query, fields: readonly FacetField[], size: number): Record<string, { value: string; count: number }[]>;
  countsOverTime(query: Query, over: Parameters<typeof countsOverTime>[3]): CountsOverTime;
  similar(query: Query, text: string, limit: number): readonly Hit[];
  /** @returns the number of the generation that was begun. */
  beginRebuild(): number;
  /** `upsert` into a generation that is being built. */
  upsertInto(generation: number, documents: readonly Document[]): UpsertResult[];
  publish(generation: number): void;
  /** Nothing where the rebuild is over already. */
  abandon(generation: number): void;
  /** Documents of a kind in order of id, after the id given. None: there are no more. */
  allAfter(kind: DocumentKind, after: string): Document[];
  ping(): void;
  close(): void;
}

/** Opens the index in one file. @see OpenOptions */
export function openOperations(options: OpenOptions): Operations {
  const store = openStore(options);
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

  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof HearsayError ? error : unavailable(error, closed);
    }
  };
  /** Reads the live generation; the first use makes it. */
  const read = <T>(work: (n: number) => T): T =>
    attempt(() => {
      let n = pointer('live');
      if (n === undefined) {
        makeLive();
        n = pointer('live')!;
      }
      return work(n);
    });

  const stillBuilt = (generation: number): number => {
    if (pointer('next') === generation) return generation;
    throw new HearsayError(
      'index-unavailable',
      'This rebuild is over: it was published or abandoned, or another took its place.',
    );
  };
  const endRebuild = (generation: number, published: boolean) =>
    store.transaction(() => {
      const old = published ? pointer('live') : stillBuilt(generation);
      if (published) point('live', stillBuilt(generation));
      store.run(`delete from meta where name = 'next'`);
      if (old !== undefined) store.exec(dropGeneration(old));
    });

  return {
    ensure: () => ({ made: attempt(() => pointer('live') === undefined && makeLive()) }),
    upsert: (documents) => {
      read(() => {});
      return write(store, documents, () => [pointer('live')!, pointer('next')]);
    },
    get: (kind, id) => {
      const row = read((n) =>
        store.get(
          `select document from bodies_${n} where key = (select key from docs_${n} where kind = ? and id = ?)`,
          kindNumber(kind),
          id,
        ),
      );
      return row === undefined ? undefined : asHit(documentIn(row));
    },
    list: (query) => read((n) => page(store, n, query)),
    facets: (query, fields, size) =>
      read((n) => Object.fromEntries(fields.map((field) => [field, facet(store, n, query, field, size)]))),
    countsOverTime: (query, over) => read((n) => countsOverTime(store, n, query, over)),
    similar: (query, text, limit) => read((n) => similar(store, n, query, text, limit)),
    beginRebuild: () =>
      attempt(() =>
        store.transaction(() => {
          const abandoned = pointer('next');
          if (abandoned !== undefined) store.exec(dropGeneration(abandoned));
          const n = Math.max(pointer('live') ?? 0, pointer('last') ?? 0) + 1;
          store.exec(generationSchema(n));
          point('next', n);
          point('last', n);
          return n;
        }),
      ),
    upsertInto: (generation, documents) => write(store, documents, () => [stillBuilt(generation)]),
    publish: (generation) => attempt(() => endRebuild(generation, true)),
    abandon: (generation) => {
      attempt(() => {
        if (pointer('next') === generation) endRebuild(generation, false);
      });
    },
    allAfter: (kind, after) =>
      read((n) =>
        store
          .all(
            `select b.document from docs_${n} d join bodies_${n} b on b.key = d.key where d.kind = ? and d.id > ? order by d.id limit 200`,
            kindNumber(kind),
            after,
          )
          .map(documentIn),
      ),
    ping: () => {
      read((n) => store.get(`select 1 from docs_${n} limit 1`));
    },
    close: () => {
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

/** @param targets the generations; the first one's answer counts. */
function write(
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
