import { type Rumour, type RumourFold, RumourPage, RumourQuery } from '@hearsay/contracts';
import type { Hit, ListQuery, Page, Query } from '@hearsay/index';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { queryFor, viewer } from '../../reading/rumours.ts';
import { aboutIncident } from './about-incident.ts';
import { lineOf } from './line.ts';
import { staffQueue } from './queue.ts';
import { heldBy, searchOf } from './search.ts';

const sorts = {
  priority: { by: 'priority', order: 'desc' },
  newest: { by: 'firstSeen', order: 'desc' },
  latest: { by: 'lastSeen', order: 'desc' },
  claims: { by: 'claims', order: 'desc' },
} as const satisfies Record<Exclude<RumourQuery['sort'], 'due'>, ListQuery['sort']>;

/** `GET /api/v1/rumours`: the queue, a page at a time. */
export const listRumours: Endpoint = (server, services) => {
  const { context, projections } = services;
  const { index, clock } = context;
  server.get(
    '/api/v1/rumours',
    {
      config: { permission: 'read' },
      schema: {
        summary:
          'The queue: rumours by priority, by what is due first, by time or spread; what one source alone carries beyond its share is folded.',
        tags: ['rumours'],
        querystring: RumourQuery,
        response: { 200: RumourPage, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ query, caller }): Promise<RumourPage> => {
      const { q, sort, held, incident, from, cursor, limit } = query;
      const now = clock.now();
      const { everything: staff } = caller;
      const glances = [...projections.rumours.glances()];
      const { knows } = viewer(services, caller);
      const asked = aboutIncident(searchOf(query), incident, glances, knows);
      const search = staff && asked ? heldBy(asked, held, caller.actor.person, glances, now) : asked;
      const documents: Query | undefined = search && queryFor(services, caller, 'rumour', search);
      if (!search || !documents) return { items: [], next: null, total: 0 };
      // How soon something is due is the authority's own affair: others get the most pressing first.
      const page: Page & { folds?: RumourFold[] } =
        staff && (!q || sort === 'due' || from !== undefined)
          ? await staffQueue(services, caller, query, search)
          : await index.list({
              ...documents,
              limit,
              ...(q ? { highlight: true } : {}),
              sort: sorts[sort === 'due' ? 'priority' : sort],
              ...(cursor === undefined ? {} : { cursor }),
            });
      return {
        items: page.hits.flatMap(({ body, highlight }: Hit) => {
          const indexed = (body as { rumour: Rumour }).rumour;
          // What changed a moment ago may not be in the index yet: the line shows it as it stands, or not at all.
          if (!knows(indexed.id)) return [];
          const whole = projections.rumours.whole(indexed.id);
          return [lineOf(whole && whole.version > indexed.version ? whole : indexed, { staff, now }, highlight)];
        }),
        next: page.next ?? null,
        total: page.total,
        ...(page.folds ? { folds: page.folds } : {}),
      };
    },
  );
};
