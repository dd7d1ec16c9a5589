import { visible } from '@hearsay/access';
import type { RumourFold, RumourQuery, SourceId } from '@hearsay/contracts';
import type { Page, Search } from '@hearsay/index';
import { foldByOrigin, originOf } from '@hearsay/rumours';
import { queryFor } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';
import { fits } from './fits.ts';
import { countAmong, inOrder, type Placed, placed } from './in-order.ts';

const first = (a: Placed, b: Placed) => a.place < b.place;

/**
 * A page of the queue as the authority's own people see it, in an order known from memory. What one source alone carries beyond its share
 * is folded where the list is to be folded, unless somebody asks for it: by words, by source, by incident, or as what they have checked out. It stays in `total`.
 * @throws HearsayError `bad-cursor`
 */
export async function staffQueue(
  services: Services,
  caller: Caller,
  query: RumourQuery,
  search: Search,
): Promise<Page & { readonly folds?: RumourFold[] }> {
  const { context, projections } = services;
  const { q, sort, from, held, incident, fold, cursor, limit } = query;
  const wanted = queryFor(services, caller, 'rumour', search);
  if (!wanted) return { hits: [], total: 0 };
  const documents = { ...wanted, limit, ...(q ? { highlight: true } : {}) };
  const here = [...projections.rumours.glances()].filter(
    (glance) =>
      visible(glance.tlp, caller.clearance) &&
      (from === undefined || originOf(glance) === from) &&
      // Words are the index's affair.
      (q || fits(glance, search)),
  );
  const places = placed(here, sort);
  const asked = fold === undefined || Boolean(q) || from !== undefined || incident !== undefined || held === 'me';
  const { shown, folds } = asked ? { shown: places, folds: [] } : foldByOrigin(places, ({ glance }) => glance, first);
  const page = await inOrder(context.index, documents, shown, { sort, cursor });
  const ids = () => places.map(({ glance }) => glance.id);
  const total = q ? await countAmong(context.index, documents, ids()) : places.length;
  if (cursor !== undefined || folds.length === 0) return { ...page, total };
  return {
    ...page,
    total,
    folds: folds.map(({ origin, count, after }) => ({ source: origin as SourceId, count, after: after.glance.id })),
  };
}
