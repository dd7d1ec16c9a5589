import { deriveId, encodeRecord, HearsayError, type Mail, SourceId } from '@hearsay/contracts';
import { credentialOf, instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint, Server } from '../../http/server.ts';
import { isSigned } from './signature.ts';

const largest = 512 << 10;

/** `POST /api/v1/mail/{source}`: a mail service hands a message over. Answers when it is durable; the collector reads it. */
export const mail: Endpoint = (server, { context }) => {
  const { config, clock, log } = context;
  void server.register(async (scope) => {
    // As bytes: a message has whatever charsets its parts say.
    scope.addContentTypeParser(
      ['message/rfc822', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: largest },
      (_request, body, done) => done(null, body),
    );
    (scope as unknown as Server).post(
      '/api/v1/mail/:source',
      {
        bodyLimit: largest,
        config: { rateLimit: { max: 600, timeWindow: '1 minute' } },
        schema: {
          summary: 'Hand a mail over (message/rfc822), signed after Standard Webhooks with the secret of the source.',
          tags: ['mail'],
          params: z.object({ source: SourceId }),
          response: { 202: z.object({ kept: z.literal(true) }), ...refusals(400, 401, 413, 429, 503) },
        },
      },
      async ({ params, headers, body }, reply) => {
        const source = config.sources.find(({ id }) => id === params.source);
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        const one = (name: string) => {
          const value = headers[name];
          return Array.isArray(value) ? value[0] : value;
        };
        const id = one('webhook-id');
        const signed = { id, timestamp: one('webhook-timestamp'), signature: one('webhook-signature') };
        // The same answer where there is no such source: nobody learns which there are.
        const secret = source?.kind === 'mail' ? credentialOf(source.secret, `source "${source.id}"`) : 'whsec_';
        if (source?.kind === 'mail' && !/^whsec_[A-Za-z0-9+/=]{32,}$/.test(secret)) {
          throw new HearsayError(
            'bad-configuration',
            `the secret of source "${source.id}" must be whsec_ and 24 bytes or more`,
          );
        }
        if (!isSigned(bytes, signed, secret, clock.now()) || source?.kind !== 'mail') {
          throw new HearsayError('not-signed-in', `mail for "${params.source}" is not signed with its secret`);
        }
        if (bytes.length === 0) throw new HearsayError('bad-request', 'send the message as message/rfc822');
        const kept: Mail = {
          type: 'mail',
          v: 1,
          // Handed over again under the same id, it is the same mail.
          id: deriveId('inbox', 'mail', source.id, id as string),
          jurisdiction: config.jurisdiction.id,
          source: source.id,
          bytes: bytes.toString('base64'),
          at: instant(clock.now()),
          exercise: config.exercise,
        };
        await log.append([encodeRecord('inbox', kept)]);
        return reply.status(202).send({ kept: true });
      },
    );
  });
};
