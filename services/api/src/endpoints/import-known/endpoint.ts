import { encodeRecord, KnownImport, KnownImported } from '@hearsay/contracts';
import { readCheckedClaims } from '@hearsay/sources';
import { appendAll, instant } from '@hearsay/worker';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const largest = 2 << 20;

/** `POST /api/v1/known`: claims that fact-checkers checked. Given again, one takes the place of what it was. */
export const importKnown: Endpoint = (server, { context }) => {
  const { clock, config } = context;
  server.post(
    '/api/v1/known',
    {
      bodyLimit: largest,
      config: { permission: 'import-known' },
      schema: {
        summary: 'Import claims that fact-checkers checked.',
        tags: ['operations'],
        body: KnownImport,
        response: { 202: KnownImported, ...refusals(400, 401, 403, 413, 503) },
      },
    },
    async ({ body }, reply) => {
      const at = instant(clock.now());
      const { claims, problems } = readCheckedClaims(JSON.stringify(body.claims), config.jurisdiction.id, at);
      await appendAll(
        context,
        claims.map((claim) => encodeRecord('registry', claim)),
      );
      reply.status(202);
      return { taken: claims.length, problems: [...problems] };
    },
  );
};
