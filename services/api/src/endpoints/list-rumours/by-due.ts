import { HearsayError } from '@hearsay/contracts';
import type { Hit, ListQuery, Page, SearchIndex } from '@hearsay/index';
import type { Glance } from '../../projections/rumours.ts';

type Clocked = Pick<Glance, 'id' | 'due'>;

/** How many rumours the index is asked about at once. */
const asked = 200;

const placeOf = ({ id, due }: Clocked) => `${due?.at} ${id}`;
const cursorForm = /^\d{4}-[0-9T:.Z-]{1,24} rumour_[0-9a-v]{26}$/;

/**
 * A page of what is due, the most overdue first. Clocks are known from the log, in memory; the index says which of them the search means.
 * Rumours for which no clock runs are not in it.
 * @throws HearsayError `bad-cursor`
 */
export async function byDue(
  index: SearchIndex,
  query: Omit<ListQuery, 'sort' | 'cursor'>,
  glances: readonly Clocked[],
  cursor: string | undefined,
): Promise<Page> {
  const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  if (after !== '' && !cursorForm.test(after)) {
    throw new HearsayError('bad-cursor', 'the cursor is not one of a list by due time');
  }
  const places = glances.filter(({ due }) => due !== undefined).map((one) => ({ id: one.id, place: placeOf(one) }));
  places.sort((a, b) => (a.place < b.place ? -1 : 1));
  const among = (ids: readonly string[]): ListQuery => ({
    ...query,
    search: { all: [...query.search.all, { kind: 'field', field: 'rumour', values: ids }], none: query.search.none },
    sort: { by: 'priority', order: 'desc' },
  });
  const left = places.filter(({ place }) => place > after);
  const hits: Hit[] = [];
  let end = '';
  let next: string | undefined;
  for (let at = 0; at < left.length && next === undefined; at += asked) {
    const piece = left.slice(at, at + asked);
    const page = await index.list({ ...among(piece.map(({ id }) => id)), limit: asked });
    const found = new Map(page.hits.map((hit) => [hit.id, hit]));
    for (const { id, place } of piece) {
      const hit = found.get(id);
      if (!hit) continue;
      if (hits.length === query.limit) {
        next = end;
        break;
      }
      hits.push(hit);
      end = place;
    }
  }
  const total = await count(index, among, places);
  return { hits, total, ...(next === undefined ? {} : { next: Buffer.from(next).toString('base64url') }) };
}

async function count(
  index: SearchIndex,
  among: (ids: readonly string[]) => ListQuery,
  places: readonly { id: string }[],
): Promise<number> {
  let total = 0;
  for (let at = 0; at < places.length; at += 1000) {
    const ids = places.slice(at, at + 1000).map(({ id }) => id);
    total += (await index.list({ ...among(ids), limit: 1 })).total;
  }
  return total;
}
