import { type Rumour, RumourPage, RumourQuery } from '@hearsay/contracts';
import type { ListQuery } from '@hearsay/index';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { queryFor, viewer } from '../../reading/rumours.ts';
import { lineOf } from './line.ts';
import { searchOf } from './search.ts';

const sorts = {
  priority: { by: 'priority', order: 'desc' },
  newest: { by: 'firstSeen', order: 'desc' },
  latest: { by: 'lastSeen', order: 'desc' },
  claims: { by: 'claims', order: 'desc' },
} as const satisfies Record<RumourQuery['sort'], ListQuery['sort']>;

/** `GET /api/v1/rumours`: the queue, a page at a time. */
export const listRumours: Endpoint = (server, services) => {
  const { context, projections } = services;
  server.get(
    '/api/v1/rumours',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'The queue: rumours by priority, time or spread, found by the search syntax for people.',
        tags: ['rumours'],
        querystring: RumourQuery,
        response: { 200: RumourPage, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ query, caller }): Promise<RumourPage> => {
      const { q, sort, cursor, limit } = query;
      const documents = queryFor(services, caller, 'rumour', searchOf(query));
      if (!documents) return { items: [], next: null, total: 0 };
      const page = await context.index.list({
        ...documents,
        sort: sorts[sort],
        limit,
        ...(cursor === undefined ? {} : { cursor }),
        ...(q ? { highlight: true } : {}),
      });
      const { knows } = viewer(services, caller);
      return {
        items: page.hits.flatMap(({ body, highlight }) => {
          const indexed = (body as { rumour: Rumour }).rumour;
          // What changed a moment ago may not be in the index yet: the line shows it as it stands, or not at all.
          if (!knows(indexed.id)) return [];
          const whole = projections.rumours.whole(indexed.id);
          return [lineOf(whole && whole.version > indexed.version ? whole : indexed, caller.everything, highlight)];
        }),
        next: page.next ?? null,
        total: page.total,
      };
    },
  );
};
