import { tlps } from '@hearsay/contracts';
import { type Query, type Term, textScore, titleScore } from '@hearsay/index';
import type { Store, Value } from './database.ts';
import { ftsExpression } from './fts.ts';
import { kindNumber } from './generation.ts';
import { instantColumns, type LabelField, labelFields } from './schema.ts';

/** SQL over `docs_n d`, with the values of its question marks. */
export interface Sql {
  readonly sql: string;
  readonly values: readonly Value[];
}

type WordsTerm = Extract<Term, { kind: 'word' | 'phrase' }>;
const isWords = (term: Term): term is WordsTerm => term.kind === 'word' || term.kind === 'phrase';
const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');
const isLabel = (field: string): field is LabelField => labelFields.includes(field as LabelField);

const found = (n: number) => `d.key in (select rowid from words_${n} where words_${n} match ?)`;

export function languagesOf(store: Store, n: number): string[] {
  return store.all(`select language from languages_${n} order by language`).map((row) => row.language as string);
}

/** Up to so many documents it is quicker to look each of them up and sort them than to walk an index in the order asked for. */
const few = 2000;

function areFew(store: Store, n: number, expression: string): boolean {
  const sql = `select count(*) as total from (select rowid from words_${n} where words_${n} match ? limit ${few})`;
  return (store.get(sql, expression)?.total as number) < few;
}

/** A rumour's own documents are few, and found by their index. */
const ofOneRumour = (query: Query) => query.search.all.some((term) => term.kind === 'field' && term.field === 'rumour');

/**
 * What a document must be to be seen by the one who asks.
 * @param narrowed whether another condition leaves few documents: the `+` keeps SQLite from walking an index of all.
 */
function visible(query: Query, narrowed: boolean): Sql {
  const plus = narrowed ? '+' : '';
  return {
    sql: `${plus}d.kind = ? and ${plus}d.jurisdiction = ? and ${plus}d.tlp <= ?`,
    values: [kindNumber(query.kind), query.jurisdiction, tlps.indexOf(query.clearance)],
  };
}

/** The whole query as a condition. @param narrowed whether the caller narrows it further, by a join of its own. */
export function conditions(store: Store, n: number, query: Query, narrowed = false): Sql {
  const languages = languagesOf(store, n);
  const wanted = query.search.all.filter(isWords).map((term) => ftsExpression(term, languages, 'anywhere'));
  const expression = wanted.length === 0 || wanted.includes(undefined) ? undefined : wanted.join(' AND ');
  const { sql, values } = visible(
    query,
    narrowed || ofOneRumour(query) || (expression !== undefined && areFew(store, n, expression)),
  );
  const parts = [sql];
  const given = [...values];
  const add = (part: Sql, not = false) => {
    // Where a column is null, its condition is null: that is no match, and so matches when it is negated.
    parts.push(not ? `not ifnull(${part.sql}, 0)` : part.sql);
    given.push(...part.values);
  };
  if (expression !== undefined) add({ sql: found(n), values: [expression] });
  else if (wanted.length > 0) parts.push('0');
  const unwanted = query.search.none
    .filter(isWords)
    .map((term) => ftsExpression(term, languages, 'anywhere'))
    .filter((expression) => expression !== undefined);
  if (unwanted.length > 0) add({ sql: found(n), values: [unwanted.join(' OR ')] }, true);
  for (const term of query.search.all) if (!isWords(term)) add(valueCondition(n, query, term));
  for (const term of query.search.none) if (!isWords(term)) add(valueCondition(n, query, term), true);
  return { sql: parts.join(' and '), values: given };
}

function valueCondition(n: number, query: Query, term: Exclude<Term, WordsTerm>): Sql {
  if (term.kind === 'field') {
    if (isLabel(term.field)) {
      return {
        sql: `d.key in (select key from labels_${n} where field = ? and value in (${marks(term.values)}))`,
        values: [term.field, ...term.values],
      };
    }
    if (term.field === 'rumour') {
      return {
        sql: `d.key in (select key from docs_${n} where kind = ? and jurisdiction = ? and rumour in (${marks(term.values)}))`,
        values: [kindNumber(query.kind), query.jurisdiction, ...term.values],
      };
    }
    return { sql: `d.${term.field} in (${marks(term.values)})`, values: [...term.values] };
  }
  const instant = (instantColumns as readonly string[]).includes(term.field);
  const asNumber = (value: string | number) => (instant ? Date.parse(String(value)) : Number(value));
  const bounds: Value[] = [];
  const parts = [`d.${term.field} is not null`];
  for (const [sign, value] of [
    ['>=', term.from],
    ['<', term.to],
  ] as const) {
    if (value === undefined) continue;
    parts.push(`d.${term.field} ${sign} ?`);
    bounds.push(asNumber(value));
  }
  return { sql: `(${parts.join(' and ')})`, values: bounds };
}

/** The relevance of a document; see the port's `score.ts`. */
export function score(store: Store, n: number, query: Query): Sql {
  const languages = languagesOf(store, n);
  const parts: string[] = [];
  const values: Value[] = [];
  for (const term of query.search.all.filter(isWords)) {
    for (const [place, weight] of [
      ['inTitle', titleScore],
      ['inText', textScore],
    ] as const) {
      const expression = ftsExpression(term, languages, place);
      if (expression === undefined) continue;
      parts.push(`${weight} * (${found(n)})`);
      values.push(expression);
    }
  }
  return parts.length === 0 ? { sql: '0', values: [] } : { sql: parts.join(' + '), values };
}
