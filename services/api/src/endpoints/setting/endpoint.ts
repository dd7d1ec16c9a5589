import { may } from '@hearsay/access';
import { categories } from '@hearsay/claims';
import { leaves, Setting } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/setting`: where we are, who takes part, what claims can be about. Colleagues are named to the authority's own people only. */
export const setting: Endpoint = (server, { context, options }) => {
  const { config } = context;
  const { jurisdiction, exercise } = config;
  const { id, name, day, timezone } = config.election;
  server.get(
    '/api/v1/setting',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'Jurisdiction, election, agencies, people and categories.',
        tags: ['session'],
        response: { 200: Setting, ...refusals(401) },
      },
    },
    async ({ caller }): Promise<Setting> => ({
      jurisdiction,
      election: { id, name, day, timezone },
      exercise,
      demo: options.demo ?? false,
      agencies: config.agencies.map((agency) => ({ id: agency.id, name: agency.name, kind: agency.kind })),
      people: may(caller.actor, 'read-people')
        ? config.people.map((person) => ({ id: person.id, name: person.name, roles: person.roles }))
        : [],
      categories: leaves.map((leaf) => {
        const { label, definition } = categories[leaf];
        return { id: leaf, label, definition };
      }),
    }),
  );
};
