import { createHmac } from 'node:crypto';
import type { SubscriptionConfig } from '@hearsay/contracts';

/** The key that opens a subscription's Atom feed: the one configured, or one made from the installation's secret. */
export function feedKeyOf(subscription: Pick<SubscriptionConfig, 'id' | 'feedKey'>, signingKey: string): string {
  return (
    subscription.feedKey ??
    createHmac('sha256', signingKey).update(`feed\n${subscription.id}`).digest('base64url').slice(0, 32)
  );
}
