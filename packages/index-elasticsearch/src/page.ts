import type { Client, estypes } from '@elastic/elasticsearch';
import {
  decodeCursor,
  encodeCursor,
  type Hit,
  highlight,
  type ListQuery,
  type Page,
  type Position,
} from '@hearsay/index';
import { queryClause } from './query.ts';
import type { Kept } from './source.ts';

const mostCounted = 10_000;

/** Stands for an absent value in the order: beyond every instant (in milliseconds) and every number, and exact in JSON. */
const absentOf = (by: string, order: 'asc' | 'desc') => {
  const size = by === 'priority' || by === 'claims' ? Number.MAX_VALUE : 8_640_000_000_000_000;
  return order === 'asc' ? size : -size;
};

function sortOf({ sort: { by, order } }: ListQuery): estypes.SortCombinations[] {
  if (by === 'relevance') return [{ _score: { order: 'desc' } }, { id: { order } }];
  return [{ [by]: { order, missing: absentOf(by, order) } }, { id: { order } }];
}

export const keptOf = (hit: { _source?: unknown }): Kept => hit._source as Kept;

/** One page. The cursor holds the last document's place and no snapshot, so it never expires; see the README. */
export async function page(client: Client, index: string, query: ListQuery): Promise<Page> {
  const after = query.cursor === undefined ? undefined : decodeCursor(query, query.cursor);
  const { by, order } = query.sort;
  const absent = absentOf(by, order);
  const answer = await client.search({
    index,
    query: queryClause(query, { scored: by === 'relevance' }),
    size: query.limit + 1,
    sort: sortOf(query),
    ...(after === undefined ? {} : { search_after: [after.value ?? absent, after.id] }),
    track_total_hits: mostCounted,
    track_scores: by === 'relevance',
    version: true,
    _source: ['id', 'document'],
  });
  const found = answer.hits.hits.slice(0, query.limit);
  const last = found.at(-1);
  const total = answer.hits.total;
  return {
    hits: found.map((hit) => hitOf(hit, query)),
    total: Math.min(mostCounted, typeof total === 'number' ? total : (total?.value ?? 0)),
    ...(answer.hits.hits.length > query.limit && last !== undefined
      ? { next: encodeCursor(query, positionOf(last, absent)) }
      : {}),
  };
}

function positionOf(hit: estypes.SearchHit, absent: number): Position {
  const value = Number(hit.sort?.[0]);
  return { value: value === absent ? null : value, id: keptOf(hit).id };
}

function hitOf(hit: estypes.SearchHit, query: ListQuery): Hit {
  const { id, document } = keptOf(hit);
  return {
    id,
    version: hit._version ?? 0,
    body: document.body,
    ...(query.sort.by === 'relevance' ? { score: hit._score ?? 0 } : {}),
    ...(query.highlight === true ? { highlight: highlight(document.fields, query.search) } : {}),
  };
}
