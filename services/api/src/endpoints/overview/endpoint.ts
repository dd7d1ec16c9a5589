import { Overview } from '@hearsay/contracts';
import { everything } from '@hearsay/index';
import { instant } from '@hearsay/worker';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { queryFor } from '../../reading/rumours.ts';
import { newTalk } from '../../reading/spread.ts';

const minute = 60_000;
const shownMinutes = 120;

/** `GET /api/v1/overview`: how many rumours stand where, and the talk of the last two hours, minute by minute. */
export const overview: Endpoint = (server, services) => {
  const { index, clock } = services.context;
  server.get(
    '/api/v1/overview',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'Counts for the head of the console.',
        tags: ['rumours'],
        response: { 200: Overview, ...refusals(401, 403, 503) },
      },
    },
    async ({ caller }): Promise<Overview> => {
      const now = clock.now();
      const at = instant(now);
      const rumours = queryFor(services, caller, 'rumour', everything);
      const claims = queryFor(services, caller, 'claim', { all: [newTalk], none: [] });
      if (!rumours || !claims) return { at, rumours: {}, claimsLastHour: 0, spread: [], categories: [] };
      // Whole minutes, so that the last hour is the last sixty of them.
      const to = Math.floor(now / minute) * minute + minute;
      const [facets, counts] = await Promise.all([
        index.facets(rumours, ['state', 'category'], 50),
        index.countsOverTime(claims, {
          intervalSeconds: 60,
          from: instant(to - shownMinutes * minute),
          to: instant(to),
        }),
      ]);
      const lastHour = instant(to - 60 * minute);
      return {
        at,
        rumours: Object.fromEntries((facets.state ?? []).map(({ value, count }) => [value, count])),
        claimsLastHour: counts.series.reduce((sum, { at: start, count }) => sum + (start >= lastHour ? count : 0), 0),
        spread: counts.series.map(({ at: start, count }) => ({ at: start, claims: count })),
        categories: (facets.category ?? []).map(({ value, count }) => ({ category: value, rumours: count })),
      };
    },
  );
};
