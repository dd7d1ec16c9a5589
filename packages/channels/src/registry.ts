import type { ChannelConfig } from '@hearsay/contracts';
import type { Channel } from './port.ts';
import { webhook } from './webhook/webhook.ts';

/** Every kind of channel: one line each. */
export const channels: { readonly [Kind in ChannelConfig['kind']]: Channel<Kind> } = {
  webhook,
};

export function channelFor<Kind extends ChannelConfig['kind']>(config: { readonly kind: Kind }): Channel<Kind> {
  return channels[config.kind] as Channel<Kind>;
}
