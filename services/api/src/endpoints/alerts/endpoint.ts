import { AlertLine } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { alertExists } from '../../reading/alerts.ts';

const most = 200;

/** `GET /api/v1/alerts`: the latest alerts, newest first, and what became of each. */
export const alerts: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/alerts',
    {
      config: { permission: 'read-alerts' },
      schema: {
        summary: 'The latest alerts, newest first, with the attempts to deliver them.',
        tags: ['alerts'],
        response: { 200: z.object({ items: z.array(AlertLine) }), ...refusals(401, 403) },
      },
    },
    async ({ caller }) => ({
      items: projections.alerts
        .newest()
        .filter(({ alert }) => alertExists(projections, caller, alert))
        .slice(0, most),
    }),
  );
};
