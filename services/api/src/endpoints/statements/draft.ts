import { randomUUID } from 'node:crypto';
import {
  deriveId,
  encodeRecord,
  HearsayError,
  StatementDraftRequest,
  StatementId,
  StatementKept,
} from '@hearsay/contracts';
import { statementProblem } from '@hearsay/rebuttals';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { statementFor } from '../../reading/statements.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

const response = { 202: StatementKept, ...refusals(400, 401, 403, 404, 503) };

/** `POST /api/v1/statements` and `POST /api/v1/statements/{id}/drafts`: a text that waits for a second person. */
export const draftStatement: Endpoint = (server, services) => {
  const config = { permission: 'draft-statements' } as const;
  server.post(
    '/api/v1/statements',
    {
      config,
      schema: {
        summary: 'Draft a statement: a holding text for a category, to be approved by another person.',
        tags: ['statements'],
        body: StatementDraftRequest,
        response,
      },
    },
    async ({ body, caller }, reply) =>
      reply.status(202).send(await keep(services, caller, deriveId('statement', randomUUID()), body)),
  );
  server.post(
    '/api/v1/statements/:id/drafts',
    {
      config,
      schema: {
        summary: 'Draft the next text of a statement; what is approved stays in use until this is.',
        tags: ['statements'],
        params: z.object({ id: StatementId }),
        body: StatementDraftRequest,
        response,
      },
    },
    async ({ params: { id }, body, caller }, reply) => {
      statementFor(services, caller, id);
      return reply.status(202).send(await keep(services, caller, id, body));
    },
  );
};

async function keep(
  { context, projections }: Services,
  { actor }: Caller,
  statement: StatementId,
  { body, reason }: StatementDraftRequest,
): Promise<StatementKept> {
  const { clock, config, log } = context;
  const problem = statementProblem(body, clock.now());
  if (problem) throw new HearsayError('bad-request', problem, { details: { said: problem } });
  const at = instant(clock.now());
  const id = deriveId('decision', 'statement-draft', statement, actor.person, at, randomUUID());
  const shown = projections.statements.shows(statement, id);
  await log.append([
    encodeRecord('registry', {
      ...{ type: 'statement-draft', v: 1, id, jurisdiction: config.jurisdiction.id, statement, by: actor, at },
      ...{ body, exercise: config.exercise, reason },
    }),
  ]);
  await shown;
  return { statement, id, at };
}
