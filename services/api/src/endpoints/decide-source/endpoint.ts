import {
  deriveId,
  encodeRecord,
  HearsayError,
  SourceDecided,
  SourceDecisionRequest,
  SourceId,
} from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `POST /api/v1/sources/{id}/decisions`: a person says whether a source in quarantine is still the one somebody chose. */
export const decideSource: Endpoint = (server, { context, projections }) => {
  const { clock, config, log } = context;
  server.post(
    '/api/v1/sources/:id/decisions',
    {
      config: { permission: 'decide-source' },
      schema: {
        summary: 'Confirm or reject a source in quarantine.',
        tags: ['operations'],
        params: z.object({ id: SourceId }),
        body: SourceDecisionRequest,
        response: { 202: SourceDecided, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params: { id }, body: { verdict, reason }, caller }, reply) => {
      if (!config.sources.some((source) => source.id === id)) throw new HearsayError('not-found', `no source ${id}`);
      const health = projections.sources.health(id);
      if (health?.state !== 'quarantined')
        throw new HearsayError('not-possible-now', `the source ${id} is not in quarantine`);
      const at = instant(clock.now());
      const { person } = caller.actor;
      await log.append([
        encodeRecord('registry', {
          type: 'source-decision',
          v: 1,
          id: deriveId('decision', 'source', id, person, at),
          jurisdiction: config.jurisdiction.id,
          source: id,
          verdict,
          by: caller.actor,
          at,
          reason,
          quarantine: health.reason,
        }),
      ]);
      reply.status(202);
      return { source: id, verdict, at };
    },
  );
};
