import { trainingSet } from '@hearsay/claims/corrections';
import type { Endpoint } from '../../http/server.ts';

/** `GET /api/v1/corrections.jsonl`: what the next training takes, as `hearsay corrections export` prints it. */
export const exportCorrections: Endpoint = (server, { projections }) => {
  server.get(
    '/api/v1/corrections.jsonl',
    {
      config: { permission: 'review-corrections' },
      schema: {
        summary: 'The reviewed corrections as JSON Lines to train on (application/jsonl).',
        tags: ['operations'],
      },
    },
    async (_, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="hearsay-corrections.jsonl"')
        .type('application/jsonl; charset=utf-8')
        .send(
          trainingSet(projections.corrections.entries)
            .map((line) => `${JSON.stringify(line)}\n`)
            .join(''),
        ),
  );
};
