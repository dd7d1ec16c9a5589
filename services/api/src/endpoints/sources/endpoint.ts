import { may } from '@hearsay/access';
import { type SourceDecision, SourceLine } from '@hearsay/contracts';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const lastOf = ({ verdict, by, at, reason }: SourceDecision) => ({ verdict, by: by.name, at, reason });

/** `GET /api/v1/sources`: what is watched, and how each source fares. */
export const sources: Endpoint = (server, { context, projections }) => {
  server.get(
    '/api/v1/sources',
    {
      config: { permission: 'read-sources' },
      schema: {
        summary: 'The sources that are watched, and how each fares.',
        tags: ['operations'],
        response: { 200: z.object({ items: z.array(SourceLine) }), ...refusals(401, 403) },
      },
    },
    async ({ caller }) => ({
      items: context.config.sources.map(({ id, kind, name, url }): SourceLine => {
        const health = projections.sources.health(id);
        const decision = projections.sources.decision(id);
        return {
          id,
          kind,
          name: name ?? id,
          url,
          ...(health ? { health } : {}),
          ...(decision ? { decision: lastOf(decision) } : {}),
          ...(health?.state === 'quarantined' && may(caller.actor, 'decide-source')
            ? { allowed: ['confirm', 'reject'] }
            : {}),
        };
      }),
    }),
  );
};
