import { HearsayError, type RumourSort } from '@hearsay/contracts';
import type { Hit, ListQuery, Page, SearchIndex } from '@hearsay/index';
import type { Glance } from '../../projections/rumours.ts';

/** A rumour and where it stands in an order: what stands first is least, and no two are equal. */
export interface Placed {
  readonly glance: Glance;
  readonly place: string;
}

/** Beyond every figure that is sorted by, in thousandths. */
const beyond = 1e16;
const descending = (value: number) => String(beyond - Math.round(value * 1000)).padStart(17, '0');

const orders: Readonly<Record<RumourSort, (glance: Glance) => string | undefined>> = {
  priority: ({ priority }) => descending(priority.score),
  due: ({ due }) => due?.at,
  newest: ({ firstSeen }) => descending(Date.parse(firstSeen)),
  latest: ({ lastSeen }) => descending(Date.parse(lastSeen)),
  claims: ({ claims }) => descending(claims),
};

/** Rumours with their places, in no order. Those for which no clock runs have none in the order of what is due. */
export function placed(glances: readonly Glance[], sort: RumourSort): Placed[] {
  return glances.flatMap((glance) => {
    const value = orders[sort](glance);
    return value === undefined ? [] : [{ glance, place: `${value} ${glance.id}` }];
  });
}

const cursorForm = /^(\w+) ([0-9T:.Z-]{1,24} rumour_[0-9a-v]{26})$/;

function placeIn(cursor: string, sort: RumourSort): string {
  const [, of, place] = cursorForm.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (place === undefined || of !== sort)
    throw new HearsayError('bad-cursor', `the cursor is not one of a list by ${sort}`);
  return place;
}

/** A query among these rumours alone. */
export const among = (query: Unplaced, ids: readonly string[]): ListQuery => ({
  ...query,
  search: { all: [...query.search.all, { kind: 'field', field: 'rumour', values: ids }], none: query.search.none },
  sort: { by: 'priority', order: 'desc' },
});
export type Unplaced = Omit<ListQuery, 'sort' | 'cursor'>;

/** The most that the index is asked about at once. */
const mostAsked = 200;

/**
 * A page of rumours whose order is known from the log, in memory; the index says which of them the search means. The cursor is the place of
 * the last one: whatever changes in between, nothing that stays in its place is lost or repeated.
 * @throws HearsayError `bad-cursor`
 */
export async function inOrder(
  index: SearchIndex,
  query: Unplaced,
  places: readonly Placed[],
  { sort, cursor }: { readonly sort: RumourSort; readonly cursor: string | undefined },
): Promise<Omit<Page, 'total'>> {
  const after = cursor === undefined ? '' : placeIn(cursor, sort);
  const left = places.filter(({ place }) => place > after).sort((a, b) => (a.place < b.place ? -1 : 1));
  const hits: Hit[] = [];
  // A few more than fit, for those that the index does not find.
  const asked = Math.min(mostAsked, query.limit + 20);
  let end = '';
  for (let at = 0; at < left.length; at += asked) {
    const piece = left.slice(at, at + asked);
    const ids = piece.map(({ glance }) => glance.id);
    const page = await index.list({ ...among(query, ids), limit: asked });
    const found = new Map(page.hits.map((hit) => [hit.id, hit]));
    for (const { glance, place } of piece) {
      const hit = found.get(glance.id);
      if (!hit) continue;
      if (hits.length === query.limit) return { hits, next: Buffer.from(`${sort} ${end}`).toString('base64url') };
      hits.push(hit);
      end = place;
    }
  }
  return { hits };
}

/** How many of these rumours the search means. */
export async function countAmong(index: SearchIndex, query: Unplaced, ids: readonly string[]): Promise<number> {
  let total = 0;
  for (let at = 0; at < ids.length; at += 1000) {
    total += (await index.list({ ...among(query, ids.slice(at, at + 1000)), limit: 1 })).total;
  }
  return total;
}
