import { webSubKeysOf } from '@hearsay/access';
import { deriveId, encodeRecord, HearsayError, type SourceConfig, type WebSubNotice } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint, Server } from '../../http/server.ts';
import { isSignedByHub } from './signature.ts';

const largest = 2 << 20;
/** Seconds that a lease is believed to last, at least and at most. */
const [shortest, longest] = [300, 30 * 86_400];
/** Milliseconds: news of one source are written down so often at most; in between they say nothing more. */
const oncePer = 2000;
/** A hub may ask back before the collector's record of the question has arrived here: milliseconds that it is waited for. */
const patience = { in: 2000, step: 50 };

/**
 * `GET /websub/{token}`: a hub asks whether the subscription was meant. `POST`: it tells of news. Only what is signed with the subscription's
 * secret is believed, and it is answered the same in any case, as the recommendation says; the content is not looked at. Closed where the
 * installation has no public address.
 */
export const websub: Endpoint = (server, { context, projections }) => {
  const { clock, config, environment, log, secrets } = context;
  const sources = new Map<string, SourceConfig>();
  if (environment.publicUrl !== undefined) {
    for (const source of config.sources) sources.set(webSubKeysOf(source.id, secrets.signingKey).token, source);
  }
  const lastTold = new Map<string, number>();
  const params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
  const rateLimit = { max: 600, timeWindow: '1 minute' };

  const of = (token: string): SourceConfig => {
    const source = sources.get(token);
    if (!source) throw new HearsayError('not-found', 'no such subscription');
    return source;
  };
  const write = (source: SourceConfig, notice: WebSubNotice['notice']) =>
    log.append([
      encodeRecord('registry', {
        type: 'websub-notice',
        v: 1,
        id: deriveId('event', 'websub-notice', source.id, notice.kind),
        jurisdiction: config.jurisdiction.id,
        source: source.id,
        notice,
        at: instant(clock.now()),
      }),
    ]);
  const wasMeant = async (source: SourceConfig, topic: string): Promise<boolean> => {
    for (let waited = 0; ; waited += patience.step) {
      if (projections.sources.topic(source.id) === topic) return true;
      if (waited >= patience.in) return false;
      await clock.sleep(patience.step);
    }
  };

  server.get(
    '/websub/:token',
    {
      config: { rateLimit },
      schema: {
        summary: 'A WebSub hub asks whether a subscription was meant.',
        tags: ['websub'],
        params,
        querystring: z.object({
          'hub.mode': z.enum(['subscribe', 'unsubscribe', 'denied']),
          'hub.topic': z.string().max(2048),
          'hub.challenge': z.string().min(1).max(2048).optional(),
          'hub.lease_seconds': z.coerce.number().int().positive().optional(),
        }),
      },
    },
    async ({ params: { token }, query }, reply) => {
      const source = of(token);
      const { 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge } = query;
      // Nothing follows from a refusal: the source is asked as often as ever. Nobody here ever ends a subscription.
      if (mode === 'denied') return reply.status(204).send();
      if (mode !== 'subscribe' || challenge === undefined || !(await wasMeant(source, topic))) {
        throw new HearsayError('not-found', 'no such subscription was asked for');
      }
      const lease = Math.min(longest, Math.max(shortest, query['hub.lease_seconds'] ?? shortest));
      await write(source, { kind: 'granted', until: instant(clock.now() + lease * 1000) });
      return reply.type('text/plain; charset=utf-8').send(challenge);
    },
  );

  void server.register(async (scope) => {
    // As bytes, whatever they are: they are hashed and not read.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largest }, (_request, body, done) =>
      done(null, body),
    );
    (scope as unknown as Server).post(
      '/websub/:token',
      {
        bodyLimit: largest,
        config: { rateLimit },
        schema: {
          summary: 'A WebSub hub tells of news, signed in X-Hub-Signature with sha256, sha384 or sha512.',
          tags: ['websub'],
          params,
          response: { 202: z.null(), ...refusals(404, 413, 429, 503) },
        },
      },
      async ({ params: { token }, headers, body }, reply) => {
        const source = of(token);
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        const header = headers['x-hub-signature'];
        const { secret } = webSubKeysOf(source.id, secrets.signingKey);
        const signed = isSignedByHub(bytes, Array.isArray(header) ? header[0] : header, secret);
        const now = clock.now();
        if (signed && now - (lastTold.get(source.id) ?? 0) >= oncePer) {
          lastTold.set(source.id, now);
          await write(source, { kind: 'pushed' });
        }
        return reply.status(202).send(null);
      },
    );
  });
};
