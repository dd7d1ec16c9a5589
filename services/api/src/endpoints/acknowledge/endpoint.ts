import { type Acknowledgement, AlertId, AlertLine, deriveId, encodeRecord, HearsayError } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { alertExists } from '../../reading/alerts.ts';

/** `POST /api/v1/alerts/{id}/acknowledgements`: an agency has seen it. A second one changes nothing. */
export const acknowledge: Endpoint = (server, { projections, context }) => {
  const { clock, log } = context;
  server.post(
    '/api/v1/alerts/:id/acknowledgements',
    {
      config: { permission: 'acknowledge' },
      schema: {
        summary: 'Say that an alert was seen.',
        tags: ['alerts'],
        params: z.object({ id: AlertId }),
        response: { 200: AlertLine, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params, caller }): Promise<AlertLine> => {
      const line = projections.alerts.get(params.id);
      if (!line || !alertExists(projections, caller, line.alert)) {
        throw new HearsayError('not-found', `no alert ${params.id} for ${caller.actor.person}`);
      }
      if (line.acknowledgedAt !== undefined) return line;
      const acknowledgement: Acknowledgement = {
        type: 'acknowledgement',
        v: 1,
        id: deriveId('event', 'acknowledgement', line.alert.id, caller.actor.person),
        alert: line.alert.id,
        agency: line.alert.agency,
        by: caller.actor.person,
        at: instant(clock.now()),
      };
      await log.append([encodeRecord('alerts', acknowledgement)]);
      return { ...line, acknowledgedAt: acknowledgement.at };
    },
  );
};
