import { createHmac } from 'node:crypto';
import type { SourceId } from '@hearsay/contracts';

export interface WebSubKeys {
  /** The last part of the address at which a hub calls back: nobody else can guess it. */
  readonly token: string;
  /** With which the hub signs what it sends. */
  readonly secret: string;
}

/** What a hub is given for a source, made from the installation's secret: whoever calls back, and whoever subscribed, finds it again. */
export function webSubKeysOf(source: SourceId, signingKey: string): WebSubKeys {
  const made = (what: string) =>
    createHmac('sha256', signingKey).update(`websub\n${what}\n${source}`).digest('base64url').slice(0, 43);
  return { token: made('token'), secret: made('secret') };
}
