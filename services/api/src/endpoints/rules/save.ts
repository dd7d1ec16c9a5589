import { problemsOf } from '@hearsay/claims/rules';
import { deriveId, encodeRecord, HearsayError, RuleId, RuleRequest, RuleSaved } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { laterThan } from '../flagging/later.ts';
import { activeRules } from './active.ts';

/** Rules that may ever be written, on or off: each stays in the registry for good. */
const mostRules = 1000;

/** `PUT /api/v1/rules/{rule}`: a person writes a rule, changes it, or switches it off, and says why. */
export const saveRule: Endpoint = (server, { context, projections }) => {
  const { clock, config, log } = context;
  server.put(
    '/api/v1/rules/:rule',
    {
      config: { permission: 'write-rules' },
      schema: {
        summary: 'Write, change or switch a rule that flags posts or keeps them from being flagged.',
        tags: ['operations'],
        params: z.object({ rule: RuleId }),
        body: RuleRequest,
        response: { 202: RuleSaved, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ params: { rule }, body: { body, on, reason }, caller }, reply) => {
      const known = projections.flagging.rules;
      const problems = problemsOf(body, on ? activeRules(projections, rule) : []);
      if (known.length >= mostRules && !known.some(([one]) => one.rule === rule)) {
        problems.push({ path: 'rule', message: `there are ${known.length} rules; write an old one anew` });
      }
      if (problems.length > 0) {
        const where = problems.map(({ path, message }) => ({ path: `body.body.${path}`, message }));
        throw new HearsayError('bad-request', `a rule with ${problems.length} mistakes`, {
          details: { problems: where },
        });
      }
      const at = laterThan(known.find(([one]) => one.rule === rule)?.[0], clock.now());
      await log.append([
        encodeRecord('registry', {
          ...{ type: 'flag-rule', v: 1, id: deriveId('decision', 'rule', rule, caller.actor.person, at) },
          ...{ jurisdiction: config.jurisdiction.id, rule, body, on, by: caller.actor, at, reason },
        }),
      ]);
      reply.status(202);
      return { rule, at };
    },
  );
};
