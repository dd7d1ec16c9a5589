import type { Environment } from '@hearsay/worker';

/** Where people reach this installation: what the environment says, or where it listens. */
export function linkBase({ publicUrl, host, port }: Pick<Environment, 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
