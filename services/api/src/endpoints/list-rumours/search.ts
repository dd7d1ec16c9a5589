import { HearsayError, type RumourQuery } from '@hearsay/contracts';
import { everything, parseSearch, type Search, type Term } from '@hearsay/index';
import { checkoutAt } from '@hearsay/rumours';
import type { Glance } from '../../projections/rumours.ts';

function listed(field: 'category' | 'state', values: string | undefined): Search {
  if (values === undefined || values === '') return everything;
  if (!/^[a-z][a-z.,-]*$/.test(values)) {
    throw new HearsayError(
      'bad-search',
      `${field}: write values as they stand in /openapi.json, with commas between them`,
    );
  }
  return parseSearch(`${field}:${values}`);
}

/** What the parameters of the list ask for, as one search. @throws HearsayError `bad-search` */
export function searchOf({ q, category, state, since }: Partial<RumourQuery>): Search {
  const parts = [q ? parseSearch(q) : everything, listed('category', category), listed('state', state)];
  if (since !== undefined) {
    parts.push({ all: [{ kind: 'range', field: 'lastSeen', from: new Date(since).toISOString() }], none: [] });
  }
  return { all: parts.flatMap(({ all }) => all), none: parts.flatMap(({ none }) => none) };
}

/** The search within what one person has checked out, or what nobody has; `undefined` where there is nothing of the kind. */
export function heldBy(
  search: Search,
  held: RumourQuery['held'],
  person: string,
  glances: readonly Pick<Glance, 'id' | 'checkout'>[],
  now: number,
): Search | undefined {
  if (held === undefined) return search;
  const values = glances
    .filter((glance) => {
      const checkout = checkoutAt(glance, now);
      return checkout !== undefined && (held === 'nobody' || checkout.person === person);
    })
    .map(({ id }) => id);
  if (values.length === 0) return held === 'me' ? undefined : search;
  const term: Term = { kind: 'field', field: 'rumour', values };
  return held === 'me'
    ? { all: [...search.all, term], none: search.none }
    : { all: search.all, none: [...search.none, term] };
}
