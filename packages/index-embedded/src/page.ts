import {
  decodeCursor,
  encodeCursor,
  type Hit,
  highlight,
  type ListQuery,
  type Page,
  type Position,
} from '@hearsay/index';
import { conditions, type Sql, score } from './conditions.ts';
import type { Row, Store, Value } from './database.ts';
import { documentIn } from './generation.ts';

const mostCounted = 10_000;

type Found = { readonly key: number; readonly position: Position };

/** One page of a list, in the order asked for, and how many there are. */
export function page(store: Store, n: number, query: ListQuery): Page {
  const after = query.cursor === undefined ? undefined : decodeCursor(query, query.cursor);
  const where = conditions(store, n, query);
  const wanted = query.limit + 1;
  const found =
    query.sort.by === 'relevance'
      ? byRelevance(store, n, query, where, after, wanted)
      : byField(store, n, query, where, after, wanted);
  const rows = found.slice(0, query.limit);
  const last = rows.at(-1);
  return {
    hits: rows.map((row) => hit(store, n, query, row)),
    total: count(store, n, where),
    ...(found.length > query.limit && last !== undefined ? { next: encodeCursor(query, last.position) } : {}),
  };
}

function count(store: Store, n: number, where: Sql): number {
  const sql = `select count(*) as total from (select 1 from docs_${n} d where ${where.sql} limit ${mostCounted})`;
  return store.get(sql, ...where.values)?.total as number;
}

function hit(store: Store, n: number, query: ListQuery, { key, position }: Found): Hit {
  const document = documentIn(store.get(`select document from bodies_${n} where key = ?`, key)!);
  const { id, version, body, fields } = document;
  return {
    id,
    version,
    body,
    ...(query.sort.by === 'relevance' ? { score: position.value ?? 0 } : {}),
    ...(query.highlight === true ? { highlight: highlight(fields, query.search) } : {}),
  };
}

const foundIn = (row: Row): Found => ({
  key: row.key as number,
  position: { value: row.value as number | null, id: row.id as string },
});

function byField(
  store: Store,
  n: number,
  query: ListQuery,
  where: Sql,
  after: Position | undefined,
  wanted: number,
): Found[] {
  const { by, order } = query.sort;
  const than = order === 'asc' ? '>' : '<';
  const select = (condition: string, values: readonly Value[], sorting: string, limit: number) =>
    store
      .all(
        `select d.key, d.id, d.${by} as value from docs_${n} d where ${where.sql} and ${condition} order by ${sorting} limit ?`,
        ...where.values,
        ...values,
        limit,
      )
      .map(foundIn);
  const sorting = `d.${by} ${order}, d.id ${order}`;
  let found: Found[] = [];
  if (after === undefined) found = select(`d.${by} is not null`, [], sorting, wanted);
  else if (after.value !== null)
    found = select(`(d.${by}, d.id) ${than} (?, ?)`, [after.value, after.id], sorting, wanted);
  if (found.length >= wanted) return found;
  // Then those without the field, in a step of its own: one condition over both could not walk the index.
  const beyond = after?.value === null ? ` and d.id ${than} ?` : '';
  const rest = select(
    `d.${by} is null${beyond}`,
    beyond === '' ? [] : [after!.id],
    `d.id ${order}`,
    wanted - found.length,
  );
  return [...found, ...rest];
}

function byRelevance(
  store: Store,
  n: number,
  query: ListQuery,
  where: Sql,
  after: Position | undefined,
  wanted: number,
): Found[] {
  const { order } = query.sort;
  const than = order === 'asc' ? '>' : '<';
  const rank = score(store, n, query);
  const beyond = after === undefined ? '' : `where value < ? or (value = ? and id ${than} ?)`;
  const values = after === undefined ? [] : [after.value, after.value, after.id];
  return store
    .all(
      `select * from (select d.key, d.id, ${rank.sql} as value from docs_${n} d where ${where.sql}) ${beyond}
       order by value desc, id ${order} limit ?`,
      ...rank.values,
      ...where.values,
      ...values,
      wanted,
    )
    .map(foundIn);
}
