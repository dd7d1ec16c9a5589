import { problemsOf } from '@hearsay/claims/rules';
import { DryRun, DryRunRequest, HearsayError, type RumourId } from '@hearsay/contracts';
import { Thread } from '@hearsay/thread';
import { refusals } from '../../../http/refusals.ts';
import type { Endpoint } from '../../../http/server.ts';
import { viewer } from '../../../reading/rumours.ts';
import type { Job, Looked } from './job.ts';
import { tryOut } from './run.ts';

const patience = 10_000;
/** Milliseconds that 200 records may take. */
const deadline = 5000;

/**
 * `POST /api/v1/rules/dry-run`: how many and which of the last days' claims, and of the posts that may still be looked through, a rule
 * would have found. Nothing is saved.
 */
export const dryRun: Endpoint = (server, services) => {
  const { clock, config, index, log } = services.context;
  const thread = new Thread<Job, Looked>({
    name: 'trying out a rule',
    file: new URL('./thread.ts', import.meta.url),
    deadline,
    memory: 512,
  });
  server.addHook('onClose', () => thread.close());
  let busy = false;
  server.post(
    '/api/v1/rules/dry-run',
    {
      config: { permission: 'write-rules' },
      schema: {
        summary:
          'Try a rule on the claims of the last days, and on their posts where retro-hunt is on, before it is saved.',
        tags: ['operations'],
        body: DryRunRequest,
        response: { 200: DryRun, ...refusals(400, 401, 403, 429, 503) },
      },
    },
    async ({ body: request, caller }) => {
      const problems = problemsOf(request.body).map(({ path, message }) => ({ path: `body.body.${path}`, message }));
      if (problems.length > 0) {
        throw new HearsayError('bad-request', `a rule with ${problems.length} mistakes`, { details: { problems } });
      }
      if (busy) throw new HearsayError('too-many-requests', 'another rule is being tried out');
      busy = true;
      try {
        return await tryOut(request, {
          ...{ log, jurisdiction: config.jurisdiction.id, now: clock.now(), patience },
          retroHunt: config.privacy.retroHunt,
          ask: (job) => thread.ask(job),
          clock: () => performance.now(),
          // With the index away an example is shown all the same.
          rumourOf: async (claim) => {
            const rumour = (await index.get('claim', claim).catch(() => undefined))?.body.rumour as
              | RumourId
              | undefined;
            return rumour !== undefined && viewer(services, caller).knows(rumour) ? rumour : undefined;
          },
        });
      } finally {
        busy = false;
      }
    },
  );
};
