import { inject } from 'vitest';
import type { S3Address } from './servers.ts';

/** What the global setup hands to the test files. */
export interface ProvidedServers {
  /** `host:port` of each broker; `null` where there is none. */
  readonly kafka: readonly string[] | null;
  /** Address of the node; `null` where there is none. */
  readonly elasticsearch: string | null;
  /** The object store; `null` where there is none. */
  readonly s3: S3Address | null;
  /** Why one of them is missing. */
  readonly reason: string;
  /** Whether `startKafka({ ownOnly: true })` would find a way. */
  readonly canStartOwn: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly servers: ProvidedServers;
  }
}

export function servers(): ProvidedServers {
  return inject('servers');
}
