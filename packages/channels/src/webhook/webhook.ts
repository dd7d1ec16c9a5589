import { HearsayError } from '@hearsay/contracts';
import { Webhook } from 'standardwebhooks';
import { verdictOnFailure, verdictOnStatus } from '../delivery/verdict.ts';
import type { Channel } from '../port.ts';
import { renderWebhook } from './render.ts';

/** Signed HTTP requests. Standard Webhooks 1.0. */
export const webhook: Channel<'webhook'> = {
  kind: 'webhook',

  check({ url, secret }) {
    try {
      new Webhook(secret).sign('check', new Date(0), '');
    } catch {
      // The reason could repeat the secret.
      throw new HearsayError('bad-configuration', `the secret of the webhook at ${new URL(url).host} is not base64`);
    }
  },

  // Whoever knows the path of some receivers may post to them.
  endpoint: ({ url }) => `webhook at ${new URL(url).host}`,

  async deliver(message, { url, secret }, io) {
    try {
      const now = io.now();
      const { status, headers } = await io.send(url, renderWebhook(message, secret, now));
      return verdictOnStatus(status, headers, io.now());
    } catch (error) {
      return verdictOnFailure(withoutAddress(error instanceof Error ? error.message : String(error), url, secret));
    }
  },
};

function withoutAddress(text: string, url: string, secret: string): string {
  const { host, pathname, search } = new URL(url);
  let clean = text.replaceAll(url, host).replaceAll(secret, '(kept back)');
  for (const part of [search, pathname]) if (part.length > 1) clean = clean.replaceAll(part, '');
  return clean;
}
