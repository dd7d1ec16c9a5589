import { RuleList } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/rules`: the rules that people wrote for flagging, those that are on first. */
export const rules: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/rules',
    {
      config: { permission: 'read-flagging' },
      schema: {
        summary: 'The rules that people wrote for flagging.',
        tags: ['operations'],
        response: { 200: RuleList, ...refusals(401, 403) },
      },
    },
    async (): Promise<RuleList> => ({
      items: projections.flagging.rules
        .map(([{ rule, body, on, by, at, reason }, ...older]) => ({
          ...{ rule, body, on, by: by.name, at, reason, versions: older.length },
        }))
        .sort((a, b) => Number(b.on) - Number(a.on) || (a.rule < b.rule ? -1 : 1)),
    }),
  );
};
