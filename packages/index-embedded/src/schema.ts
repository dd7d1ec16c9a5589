/** Columns of a document that hold one word each, filtered and counted by as they stand. */
export const wordColumns = ['category', 'state', 'verdict', 'stance', 'area', 'assignee', 'agency', 'rumour'] as const;
export type WordColumn = (typeof wordColumns)[number];
/** Fields of which a document can have several values. */
export const labelFields = ['source', 'language', 'flags'] as const;
export type LabelField = (typeof labelFields)[number];
export const numberColumns = ['priority', 'claims'] as const;
export const instantColumns = ['at', 'firstSeen', 'lastSeen'] as const;

/** Which generation is read, which is being built. */
export const metaSchema = `
  create table if not exists meta (name text primary key, value integer not null) without rowid;
`;

/**
 * The tables of one generation. Documents stand apart from their bodies, so that a scan reads narrow rows. The words are contentless: what they
 * were made from is in the body. Tokens are folded before; unicode61 only splits them, keeping marks and the `_` behind a stem's language.
 */
export function generationSchema(n: number): string {
  const sorted = [...numberColumns, ...instantColumns].map(
    (column) => `create index docs_${n}_${column} on docs_${n} (kind, jurisdiction, ${column}, id, tlp);`,
  );
  return `
    create table docs_${n} (
      key integer primary key, kind integer not null, id text not null, version integer not null,
      jurisdiction text not null, tlp integer not null,
      ${[...wordColumns].map((column) => `${column} text`).join(', ')},
      ${[...numberColumns].map((column) => `${column} real`).join(', ')},
      ${[...instantColumns].map((column) => `${column} integer`).join(', ')}
    );
    create unique index docs_${n}_id on docs_${n} (kind, id);
    create index docs_${n}_rumour on docs_${n} (kind, jurisdiction, rumour);
    create index docs_${n}_tlp on docs_${n} (kind, jurisdiction, tlp);
    ${sorted.join('\n')}
    create table bodies_${n} (key integer primary key, document text not null);
    create table labels_${n} (field text not null, value text not null, key integer not null,
      primary key (field, value, key)) without rowid;
    create table languages_${n} (language text primary key) without rowid;
    create virtual table words_${n} using fts5 (title_words, text_words, title_stems, text_stems,
      content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*' tokenchars '_'");
  `;
}

export function dropGeneration(n: number): string {
  return ['docs', 'bodies', 'labels', 'languages', 'words']
    .map((table) => `drop table if exists ${table}_${n};`)
    .join('\n');
}
