import {
  DecisionId,
  deriveId,
  encodeRecord,
  FlaggingSet,
  type FlaggingSetting,
  HearsayError,
  TakeBackRequest,
} from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { laterThan } from './later.ts';

/**
 * The setting that held before another: one taken back does not count, nor what took it back. `undefined` where it was the
 * configuration's.
 */
function before(history: readonly FlaggingSetting[], setting: FlaggingSetting): FlaggingSetting | undefined {
  const gone = new Set(history.flatMap(({ takesBack }) => takesBack ?? []));
  const older = history.slice(history.findIndex(({ id }) => id === setting.id) + 1);
  return older.find(({ id, takesBack }) => takesBack === undefined && !gone.has(id));
}

/** `POST /api/v1/flagging/{id}/take-back`: what held before the setting that holds now holds again. */
export const takeBackFlagging: Endpoint = (server, { context, projections }) => {
  const { clock, config, log } = context;
  server.post(
    '/api/v1/flagging/:id/take-back',
    {
      config: { permission: 'set-flagging' },
      schema: {
        summary: 'Take back the setting that holds: what held before it holds again.',
        tags: ['operations'],
        params: z.object({ id: DecisionId }),
        body: TakeBackRequest,
        response: { 202: FlaggingSet, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params: { id }, body: { reason }, caller }, reply) => {
      const { history } = projections.flagging;
      const [setting] = history;
      const wanted = history.find((one) => one.id === id);
      if (wanted === undefined) throw new HearsayError('not-found', `no setting ${id}`);
      if (setting === undefined || setting.id !== id)
        throw new HearsayError('conflict', `${id} does not hold any more`);
      // Taking back a taking back is setting what it took back again.
      const restored =
        setting.takesBack === undefined
          ? before(history, setting)
          : history.find((one) => one.id === setting.takesBack);
      const flagging = restored?.flagging ?? config.flagging;
      const at = laterThan(setting, clock.now());
      const made = deriveId('decision', 'flagging', caller.actor.person, at);
      await log.append([
        encodeRecord('registry', {
          ...{ type: 'flagging-setting', v: 1, id: made, jurisdiction: config.jurisdiction.id, flagging },
          ...{ by: caller.actor, at, reason, takesBack: id },
        }),
      ]);
      reply.status(202);
      return { setting: made, at, flagging };
    },
  );
};
