import { may } from '@hearsay/access';
import { StatementQuery as Query, type StatementDetail, StatementList, type StatementQuery } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { seesStatement, shownStatement } from '../../reading/statements.ts';

/** `GET /api/v1/statements`: holding texts, what waits for a second person first. */
export const statements: Endpoint = (server, services) => {
  server.get(
    '/api/v1/statements',
    {
      config: { permission: 'read-statements' },
      schema: {
        summary:
          'Statements: what waits for a second person first, then what may be used. Agencies see what may be used.',
        tags: ['statements'],
        querystring: Query,
        response: { 200: StatementList, ...refusals(400, 401, 403) },
      },
    },
    async ({ query, caller }): Promise<StatementList> => {
      const items = [...services.projections.statements.all()]
        .filter((statement) => seesStatement(services, caller, statement))
        .map((statement) => shownStatement(services, caller, statement))
        .filter((statement) => wanted(statement, query))
        .sort((a, b) => rank(a) - rank(b) || (titleOf(a) < titleOf(b) ? -1 : 1));
      return {
        items: items.map(({ versions: [latest], ...line }) => (latest ? { ...line, latest } : line)),
        mayDraft: may(caller.actor, 'draft-statements'),
      };
    },
  );
};

const shownText = ({ inForce, draft, versions }: StatementDetail) => (inForce ?? draft ?? versions[0])?.body;
const titleOf = (statement: StatementDetail) => shownText(statement)?.title ?? '';
const rank = ({ draft, state }: StatementDetail) => (draft ? 0 : state === 'approved' ? 1 : 2);

function wanted(statement: StatementDetail, { state, category, language }: StatementQuery): boolean {
  const body = shownText(statement);
  const near = (topic: string) =>
    topic === category || topic === category?.split('.')[0] || topic.startsWith(`${category}.`);
  return (
    (state === undefined || statement.state === state) &&
    (category === undefined || (body?.categories.some(near) ?? false)) &&
    (language === undefined || Object.hasOwn(body?.texts ?? {}, language))
  );
}
