import { may } from '@hearsay/access';
import { calibratedFor, standardModel } from '@hearsay/claims';
import { FlaggingView } from '@hearsay/contracts';
import { electionsOf, phaseAt } from '@hearsay/rumours';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { cellsOf, daysOf } from './view.ts';

const shownHistory = 50;

/** `GET /api/v1/flagging`: from which confidence posts are flagged, who decided it, and how many there were at which confidence. */
export const flagging: Endpoint = (server, { context, projections }) => {
  const { clock, config } = context;
  const { en, other } = standardModel.words;
  server.get(
    '/api/v1/flagging',
    {
      config: { permission: 'read-flagging' },
      schema: {
        summary: 'From which confidence posts are flagged, and how many there were at which confidence. No texts.',
        tags: ['operations'],
        querystring: z.object({ days: z.coerce.number().int().min(1).max(31).default(7) }),
        response: { 200: FlaggingView, ...refusals(400, 401, 403) },
      },
    },
    async ({ query: { days }, caller }): Promise<FlaggingView> => {
      const { history, setting } = projections.flagging;
      const counts = projections.flagging.counts(days);
      return {
        flagging: setting?.flagging ?? config.flagging,
        setting: setting?.id ?? null,
        configured: config.flagging,
        phase: phaseAt(clock.now(), electionsOf(projections.registered.now.config)),
        model: {
          version: standardModel.version,
          thresholds: { en: en.scale.threshold, other: other.scale.threshold },
          prior: calibratedFor,
        },
        history: history.slice(0, shownHistory).map(({ id, flagging: set, by, at, reason, takesBack }) => ({
          ...{ id, flagging: set, by: by.name, at, reason },
          ...(takesBack === undefined ? {} : { takesBack }),
        })),
        days: daysOf(counts),
        cells: cellsOf(counts),
        retroHunt: config.privacy.retroHunt / 3_600_000,
        allowed: [
          ...(may(caller.actor, 'set-flagging') ? (['set'] as const) : []),
          ...(may(caller.actor, 'set-flagging') && setting !== undefined ? (['take-back'] as const) : []),
          ...(may(caller.actor, 'write-rules') ? (['write-rules'] as const) : []),
          ...(may(caller.actor, 'correct') ? (['correct'] as const) : []),
        ],
      };
    },
  );
};
