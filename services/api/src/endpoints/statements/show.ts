import { StatementDetail, StatementId } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { shownStatement, statementFor } from '../../reading/statements.ts';

/** `GET /api/v1/statements/{id}` */
export const statement: Endpoint = (server, services) => {
  server.get(
    '/api/v1/statements/:id',
    {
      config: { permission: 'read-statements' },
      schema: {
        summary: 'A statement with all its texts, who decided what about them, and what the caller may do now.',
        tags: ['statements'],
        params: z.object({ id: StatementId }),
        response: { 200: StatementDetail, ...refusals(400, 401, 403, 404) },
      },
    },
    async ({ params: { id }, caller }): Promise<StatementDetail> =>
      shownStatement(services, caller, statementFor(services, caller, id)),
  );
};
