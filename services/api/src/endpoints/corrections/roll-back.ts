import { CorrectionKept, RollBackRequest } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { keep } from './keep.ts';

/** `POST /api/v1/corrections/roll-back`: nothing that an account corrected or accepted until now counts any longer. */
export const rollBackCorrections: Endpoint = (server, services) => {
  server.post(
    '/api/v1/corrections/roll-back',
    {
      config: { permission: 'roll-back-corrections' },
      schema: {
        summary: 'Take all corrections and reviews of an account back.',
        tags: ['operations'],
        body: RollBackRequest,
        response: { 202: CorrectionKept, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ body: { account, reason }, caller }, reply) => {
      reply.status(202);
      return keep(services, caller, account, { type: 'corrections-rolled-back', account, reason });
    },
  );
};
