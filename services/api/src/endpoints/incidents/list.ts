import { may } from '@hearsay/access';
import { type Incident, IncidentList, IncidentQuery } from '@hearsay/contracts';
import { isOpenIncident } from '@hearsay/rumours';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { viewerOf } from '../../sign-in/sign-in.ts';

const most = 500;
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `GET /api/v1/incidents`: what happened, as far as it exists for the caller; counts and search included. */
export const incidents: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/incidents',
    {
      config: { permission: 'read-incidents' },
      schema: {
        summary: 'Incidents that the caller may know of: open ones first, then the latest.',
        tags: ['incidents'],
        querystring: IncidentQuery,
        response: { 200: IncidentList, ...refusals(400, 401, 403) },
      },
    },
    async ({ query, caller }): Promise<IncidentList> => {
      const seen = projections.incidents.seenBy(viewerOf(caller));
      const counts: IncidentList['counts'] = {};
      for (const { state } of seen) counts[state] = (counts[state] ?? 0) + 1;
      const items = seen.filter((incident) => wanted(incident, query)).sort(order);
      return { items: items.slice(0, most), counts, mayReport: may(caller.actor, 'report-incidents') };
    },
  );
};

function wanted({ state, category, area, title, known }: Incident, query: IncidentQuery): boolean {
  const text = folded(`${title}\n${known}`);
  const words = folded(query.q ?? '').split(/\s+/);
  return (
    (query.state === undefined || state === query.state) &&
    (query.category === undefined || category === query.category || category.startsWith(`${query.category}.`)) &&
    (query.area === undefined || area === query.area) &&
    words.every((word) => text.includes(word))
  );
}

const order = (a: Incident, b: Incident): number =>
  Number(isOpenIncident(b.state)) - Number(isOpenIncident(a.state)) || (a.began < b.began ? 1 : -1);
