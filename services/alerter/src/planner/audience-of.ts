import type { Audience } from '@hearsay/alerting';
import type { Config } from '@hearsay/contracts';

/** Who could hear of what, by the configuration. */
export const audienceOf = ({ jurisdiction, agencies, subscriptions }: Config): Audience => ({
  jurisdiction: jurisdiction.id,
  agencies,
  subscriptions,
});
