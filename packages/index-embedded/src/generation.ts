import { tlps } from '@hearsay/contracts';
import { type Document, type DocumentKind, documentKinds, searchWords, valuesOf } from '@hearsay/index';
import type { Row, Store, Value } from './database.ts';
import { stemsOf, stemTag } from './fts.ts';
import { instantColumns, labelFields, numberColumns, wordColumns } from './schema.ts';

export const kindNumber = (kind: DocumentKind) => documentKinds.indexOf(kind);

/** A document as it is stored; made once and written into each generation. */
export interface Prepared {
  readonly document: Document;
  readonly json: string;
  readonly columns: readonly Value[];
  /** Title words, text words, title stems, text stems. */
  readonly words: readonly [string, string, string, string];
  readonly language: string | undefined;
}

const columnNames = [
  'kind',
  'id',
  'version',
  'jurisdiction',
  'tlp',
  ...wordColumns,
  ...numberColumns,
  ...instantColumns,
];

export function prepare(document: Document, json: string): Prepared {
  const { fields } = document;
  const title = searchWords(fields.title ?? '');
  const text = searchWords(fields.text ?? '');
  const tag = stemTag(fields.language);
  const stems = (words: readonly string[]) => (tag === undefined ? '' : stemsOf(words, tag));
  const columns: Value[] = [
    kindNumber(document.kind),
    document.id,
    document.version,
    fields.jurisdiction,
    tlps.indexOf(fields.tlp),
    ...wordColumns.map((name) => fields[name] ?? null),
    ...numberColumns.map((name) => fields[name] ?? null),
    ...instantColumns.map((name) => (fields[name] === undefined ? null : Date.parse(fields[name]))),
  ];
  return {
    document,
    json,
    columns,
    words: [title.join(' '), text.join(' '), stems(title), stems(text)],
    language: tag,
  };
}

function* labelsOf(document: Document): Iterable<readonly [string, string]> {
  for (const field of labelFields) for (const value of valuesOf(document.fields, field)) yield [field, value];
}

/**
 * Writes a document into a generation, inside a transaction of the caller.
 * @returns whether it was newer than what was there.
 */
export function writeInto(store: Store, n: number, prepared: Prepared): boolean {
  const { document, columns } = prepared;
  const kind = kindNumber(document.kind);
  const old = store.get(`select key, version from docs_${n} where kind = ? and id = ?`, kind, document.id);
  if (old !== undefined && (old.version as number) >= document.version) return false;
  let key = old?.key as number | undefined;
  if (key === undefined) {
    const marks = columnNames.map(() => '?').join(', ');
    key = store.run(`insert into docs_${n} (${columnNames.join(', ')}) values (${marks})`, ...columns);
    store.run(`insert into bodies_${n} (key, document) values (?, ?)`, key, prepared.json);
  } else {
    const before = documentIn(store.get(`select document from bodies_${n} where key = ?`, key)!);
    for (const [field, value] of labelsOf(before)) {
      store.run(`delete from labels_${n} where field = ? and value = ? and key = ?`, field, value, key);
    }
    store.run(`delete from words_${n} where rowid = ?`, key);
    store.run(
      `update docs_${n} set ${columnNames.map((name) => `${name} = ?`).join(', ')} where key = ?`,
      ...columns,
      key,
    );
    store.run(`update bodies_${n} set document = ? where key = ?`, prepared.json, key);
  }
  for (const [field, value] of labelsOf(document)) {
    store.run(`insert into labels_${n} (field, value, key) values (?, ?, ?)`, field, value, key);
  }
  store.run(
    `insert into words_${n} (rowid, title_words, text_words, title_stems, text_stems) values (?, ?, ?, ?, ?)`,
    key,
    ...prepared.words,
  );
  if (prepared.language !== undefined) {
    store.run(`insert or ignore into languages_${n} (language) values (?)`, prepared.language);
  }
  return true;
}

export const documentIn = (row: Row): Document => JSON.parse(row.document as string) as Document;
