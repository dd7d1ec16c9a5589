import type { Environment } from '@hearsay/worker';

const localNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a `Host` header names this machine or the configured public address. */
export function isOwnHost(host: string | undefined, environment: Pick<Environment, 'host' | 'publicUrl'>): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  if (localNames.has(hostname) || hostname === environment.host) return true;
  return environment.publicUrl !== undefined && hostname === new URL(environment.publicUrl).hostname;
}
