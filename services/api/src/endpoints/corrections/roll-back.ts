import { CorrectionKept, deriveId, encodeRecord, RollBackRequest } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `POST /api/v1/corrections/roll-back`: nothing that an account corrected or accepted until now counts any longer. */
export const rollBackCorrections: Endpoint = (server, { context }) => {
  const { clock, config, log } = context;
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
      const at = instant(clock.now());
      const id = deriveId('decision', 'corrections-rolled-back', account, caller.actor.person, at);
      await log.append([
        encodeRecord('registry', {
          ...{ type: 'corrections-rolled-back', v: 1, id, jurisdiction: config.jurisdiction.id, by: caller.actor, at },
          ...{ account, reason },
        }),
      ]);
      reply.status(202);
      return { id, at };
    },
  );
};
