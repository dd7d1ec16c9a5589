import { HearsayError, type RumourQuery } from '@hearsay/contracts';
import { everything, parseSearch, type Search } from '@hearsay/index';

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
