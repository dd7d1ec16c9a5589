import type { Tlp } from '@hearsay/contracts';
import { parseSearch } from '../parse-search.ts';
import type { Document, DocumentFields, ListQuery, Query, SearchIndex } from '../port.ts';

export interface OpenedIndex {
  readonly index: SearchIndex;
  /** Opens the same index again, as after a restart. */
  reopen?(): Promise<SearchIndex>;
  /** Makes the index refuse writes for a while, as overload or a full disk would; the returned function ends it. */
  makeBusy?(): Promise<() => Promise<void>>;
  cleanUp(): Promise<void>;
}

export type OpenIndex = () => Promise<OpenedIndex>;

export interface Suite {
  opened(): OpenedIndex;
  index(): SearchIndex;
  /** A jurisdiction of its own for each test: what others wrote is out of sight. */
  place(): string;
}

const instant = '2014-11-30T06:00:00.000Z';

export function document(
  jurisdiction: string,
  id: string,
  fields: Partial<DocumentFields> = {},
  version = 1,
  kind: Document['kind'] = 'rumour',
): Document {
  return {
    kind,
    id: `${jurisdiction}-${id}`,
    version,
    fields: {
      jurisdiction,
      rumour: `${jurisdiction}-${id}`,
      tlp: 'TLP:CLEAR',
      at: instant,
      exercise: false,
      ...fields,
    },
    body: { name: id, version },
  };
}

export function queryOf(jurisdiction: string, text = '', clearance: Tlp = 'TLP:CLEAR'): Query {
  return { kind: 'rumour', search: parseSearch(text), clearance, jurisdiction };
}

export function listOf(jurisdiction: string, text = '', more: Partial<ListQuery> = {}): ListQuery {
  return { ...queryOf(jurisdiction, text), sort: { by: 'at', order: 'asc' }, limit: 100, ...more };
}

/** Names of what a list finds, in its order. */
export async function names(index: SearchIndex, query: ListQuery): Promise<string[]> {
  return (await index.list(query)).hits.map((hit) => hit.body.name as string);
}

/** Every page of a list. */
export async function everyPage(index: SearchIndex, query: ListQuery): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await index.list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.hits.map((hit) => hit.body.name as string));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

/** Writes and makes visible. */
export async function fill(index: SearchIndex, documents: readonly Document[]): Promise<void> {
  const results = await index.upsert(documents);
  const wrong = results.find((result) => result.outcome !== 'written');
  if (wrong !== undefined) throw new Error(`not written: ${JSON.stringify(wrong)}`);
  await index.refresh();
}
