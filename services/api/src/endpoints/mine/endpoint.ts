import { Mine, type Rumour, type RumourLine } from '@hearsay/contracts';
import { checkoutAt, isFinished } from '@hearsay/rumours';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import type { Glance } from '../../projections/rumours.ts';
import { rumourFor, viewer } from '../../reading/rumours.ts';
import { lineOf } from '../list-rumours/line.ts';

const most = 200;
const later = '9999';

/** `GET /api/v1/mine`: what the caller reads, was given, has to do, and what others did to what they follow. */
export const mine: Endpoint = (server, services) => {
  const { clock } = services.context;
  const { rumours, notes } = services.projections;
  server.get(
    '/api/v1/mine',
    {
      config: { permission: 'check-out' },
      schema: {
        summary: 'What is on the caller’s desk: checkouts, assignments, tasks, and news of what they follow.',
        tags: ['rumours'],
        response: { 200: Mine, ...refusals(401, 403, 503) },
      },
    },
    async ({ caller }): Promise<Mine> => {
      const now = clock.now();
      const { person } = caller.actor;
      const { knows } = viewer(services, caller);
      const seen = [...rumours.glances()].filter(({ id }) => knows(id));
      const lines = (glances: readonly Glance[]): Promise<RumourLine[]> =>
        Promise.all(
          glances
            .slice(0, most)
            .map(async ({ id }) => lineOf(await rumourFor(services, caller, id), { staff: true, now })),
        );
      const held = seen.filter((glance) => checkoutAt(glance, now)?.person === person);
      const given = seen.filter(({ assignee, state }) => assignee === person && !isFinished(state));
      const tasks = seen.flatMap(({ id, statement, tasks: all }) =>
        (all ?? [])
          .filter(({ who, done }) => who === person && done === undefined)
          .map((task) => ({ rumour: id, statement, task })),
      );
      const until = (rumour: Pick<Rumour, 'checkout'>) => rumour.checkout?.until ?? later;
      return {
        checkouts: await lines(held.sort((a, b) => (until(a) < until(b) ? -1 : 1))),
        assigned: await lines(given.sort((a, b) => ((a.due?.at ?? later) < (b.due?.at ?? later) ? -1 : 1))),
        tasks: tasks.sort((a, b) => ((a.task.due ?? later) < (b.task.due ?? later) ? -1 : 1)).slice(0, most),
        notes: notes.of(person).filter(({ rumour }) => knows(rumour)),
      };
    },
  );
};
