import { timingSafeEqual } from 'node:crypto';
import { feedKeyOf } from '@hearsay/access';
import { why } from '@hearsay/alerting';
import { linksTo, renderAtom } from '@hearsay/channels';
import { HearsayError, type SubscriptionConfig } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { entityTag } from '../../http/entity-tag.ts';
import type { Endpoint } from '../../http/server.ts';
import { mayShow } from '../../reading/alerts.ts';

const most = 100;

function equal(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * `GET /feeds/{subscription}.atom?key=…`: a subscription's alerts, for feed readers. A wrong key and a subscription that does not exist
 * look the same. It stands on the log alone.
 */
export const subscriptionFeed: Endpoint = (server, { context, projections, ownUrl }) => {
  const { config, clock, secrets } = context;
  const started = instant(clock.now());

  const opened = (id: string, key: string): SubscriptionConfig => {
    const subscription = projections.registered.now.config.subscriptions.find((one) => one.id === id);
    // A key is compared in any case, so that the time tells nothing.
    const right = feedKeyOf(subscription ?? { id: 'none' as SubscriptionConfig['id'] }, secrets.signingKey);
    if (!equal(key, right) || !subscription) throw new HearsayError('not-found', 'no such feed, or a wrong key');
    return subscription;
  };

  server.get(
    '/feeds/:file',
    {
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        summary: "A subscription's alerts as Atom (application/atom+xml): /feeds/{subscription}.atom?key=…",
        tags: ['feeds'],
        params: z.object({ file: z.string().regex(/^[a-z0-9-]{1,63}\.atom$/) }),
        querystring: z.object({ key: z.string().max(200).default('') }),
      },
    },
    async ({ params, query, headers }, reply) => {
      const subscription = opened(params.file.replace(/\.atom$/, ''), query.key);
      const agency = config.agencies.find(({ id }) => id === subscription.agency);
      const clearance = agency?.clearance ?? 'TLP:CLEAR';
      const alerts = projections.alerts
        .ofSubscription(subscription.id)
        .filter((alert) => mayShow(projections, alert, clearance))
        .slice(0, most);
      const base = ownUrl();
      const body = renderAtom(
        {
          subscription: subscription.id,
          title: `${config.exercise ? 'EXERCISE: ' : ''}Hearsay: ${agency?.name ?? subscription.agency}`,
          updated: started,
          self: `${base}/feeds/${subscription.id}.atom`,
          home: base,
        },
        alerts.map((alert) => ({ alert, why: why(alert), links: linksTo(base, alert) })),
      );
      const tag = entityTag(body);
      reply.headers({ etag: tag, 'cache-control': 'private, max-age=30' });
      if (headers['if-none-match'] === tag) return reply.status(304).send();
      return reply.type('application/atom+xml; charset=utf-8').send(body);
    },
  );
};
