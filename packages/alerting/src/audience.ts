import type { AgencyConfig, JurisdictionId, SubscriptionConfig } from '@hearsay/contracts';

/** Who could hear of a jurisdiction's rumours. */
export interface Audience {
  readonly jurisdiction: JurisdictionId;
  readonly agencies: readonly (Pick<AgencyConfig, 'id' | 'clearance'> & Partial<Pick<AgencyConfig, 'kind'>>)[];
  readonly subscriptions: readonly Pick<SubscriptionConfig, 'id' | 'agency' | 'match'>[];
}
