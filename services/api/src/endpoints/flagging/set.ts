import { deriveId, encodeRecord, FlaggingRequest, FlaggingSet, HearsayError } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { laterThan } from './later.ts';

/** `POST /api/v1/flagging`: a person decides from which confidence posts are flagged, and why. */
export const setFlagging: Endpoint = (server, { context, projections }) => {
  const { clock, config, log } = context;
  server.post(
    '/api/v1/flagging',
    {
      config: { permission: 'set-flagging' },
      schema: {
        summary: 'Decide from which confidence posts are flagged: for all, by category, by phase.',
        tags: ['operations'],
        body: FlaggingRequest,
        response: { 202: FlaggingSet, ...refusals(400, 401, 403, 409, 503) },
      },
    },
    async ({ body: { flagging, basedOn, reason }, caller }, reply) => {
      const holds = projections.flagging.setting?.id ?? null;
      if (holds !== basedOn) throw new HearsayError('conflict', `the setting ${holds} holds, not ${basedOn}`);
      const at = laterThan(projections.flagging.setting, clock.now());
      const id = deriveId('decision', 'flagging', caller.actor.person, at);
      await log.append([
        encodeRecord('registry', {
          ...{ type: 'flagging-setting', v: 1, id, jurisdiction: config.jurisdiction.id, flagging },
          ...{ by: caller.actor, at, reason },
        }),
      ]);
      reply.status(202);
      return { setting: id, at, flagging };
    },
  );
};
