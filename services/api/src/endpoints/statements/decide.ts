import { may, type Permission } from '@hearsay/access';
import {
  deriveId,
  encodeRecord,
  HearsayError,
  StatementDecisionRequest,
  StatementId,
  StatementKept,
  type StatementVersion,
} from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { statementFor } from '../../reading/statements.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

type Verdict = StatementDecisionRequest['verdict'];
const needed: Readonly<Record<Verdict, Permission>> = {
  approve: 'approve-statements',
  'send-back': 'approve-statements',
  withdraw: 'withdraw-statements',
};

/** `POST /api/v1/statements/{id}/decisions`: a second person approves a text or sends it back; somebody takes an approved one back. */
export const decideStatement: Endpoint = (server, services) => {
  const { clock, config, log } = services.context;
  server.post(
    '/api/v1/statements/:id/decisions',
    {
      config: { permission: 'read-statements' },
      schema: {
        summary: 'Approve a text of a statement, send it back, or withdraw the approved one.',
        tags: ['statements'],
        params: z.object({ id: StatementId }),
        body: StatementDecisionRequest,
        response: { 202: StatementKept, ...refusals(400, 401, 403, 404, 409, 503) },
      },
    },
    async ({ params: { id: statement }, body: { draft, verdict, reason }, caller }, reply) => {
      const { actor } = caller;
      const found = statementFor(services, caller, statement);
      if (!may(actor, needed[verdict])) throw new HearsayError('not-allowed', `${actor.person} may not ${verdict}`);
      check(caller, verdict, verdict === 'withdraw' ? found.approved : found.draft, draft);
      const at = instant(clock.now());
      const id = deriveId('decision', 'statement', draft, verdict, actor.person, at);
      const shown = services.projections.statements.shows(statement, id);
      await log.append([
        encodeRecord('registry', {
          ...{ type: 'statement-decision', v: 1, id, jurisdiction: config.jurisdiction.id, statement, by: actor, at },
          ...{ draft, verdict, reason },
        }),
      ]);
      await shown;
      return reply.status(202).send({ statement, id, at });
    },
  );
};

/** @throws HearsayError where the text named is not the one that this can be decided about, or by this person. */
function check({ actor }: Caller, verdict: Verdict, now: StatementVersion | undefined, draft: string): void {
  if (now?.draft !== draft) {
    const said = 'There is another text by now, or somebody has decided about this one; read it again.';
    throw new HearsayError('conflict', `${draft} does not wait for "${verdict}"`, { details: { said } });
  }
  if (verdict === 'approve' && now.by.person === actor.person) {
    throw new HearsayError('second-person-needed', `${actor.person} drafted it`, {
      details: { said: 'A statement is approved by another person than its author.' },
    });
  }
}
