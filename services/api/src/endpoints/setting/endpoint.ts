import { may } from '@hearsay/access';
import { categories } from '@hearsay/claims';
import { leaves, Setting } from '@hearsay/contracts';
import { timeline } from '@hearsay/rumours';
import { instant } from '@hearsay/worker';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const hour = 3_600_000;

/** `GET /api/v1/setting`: where we are, who takes part, what claims can be about. Colleagues are named to the authority's own people only. */
export const setting: Endpoint = (server, { context, options, projections }) => {
  const { config } = context;
  const { jurisdiction, exercise } = config;
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
    async ({ caller }): Promise<Setting> => {
      const now = projections.registered.now.config;
      const { id: electionId, name: electionName, day, timezone } = now.election;
      return {
        jurisdiction,
        election: { id: electionId, name: electionName, day, timezone },
        exercise,
        kept: { posts: config.privacy.retroHunt / hour, held: config.privacy.evidence.held / hour },
        demo: options.demo ?? false,
        calendar: timeline(now).map((turn) => ({ ...turn, at: instant(turn.at) })),
        agencies: config.agencies.map((agency) => {
          const area = now.jurisdictions.find(({ id }) => id === agency.jurisdiction);
          const { id, name, kind } = agency;
          return { id, name, kind, ...(area ? { area: { name: area.name, level: area.level } } : {}) };
        }),
        areas: now.jurisdictions.map(({ id, name, level }) => ({ id, name, level })),
        // Who sits where is the authority's own affair, and that of those who sit there.
        forums: now.forums
          .filter(
            ({ agencies }) => may(caller.actor, 'read-people') || agencies.some((id) => id === caller.actor.agency),
          )
          .map(({ id, name, role, agencies, categories }) => ({ id, name, role, agencies, categories })),
        people: may(caller.actor, 'read-people')
          ? config.people.map((person) => ({ id: person.id, name: person.name, roles: person.roles }))
          : [],
        categories: leaves.map((leaf) => {
          const { label, definition } = categories[leaf];
          return { id: leaf, label, definition };
        }),
      };
    },
  );
};
