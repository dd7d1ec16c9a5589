import type { Config } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import type { SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import type { Clock } from './clock.ts';
import type { Environment } from './config/environment.ts';
import type { Logger } from './logging.ts';
import type { Metrics } from './metrics.ts';

/** Everything a worker is given. Nothing in a worker reaches for anything else. */
export interface WorkerContext {
  readonly config: Config;
  readonly environment: Environment;
  readonly log: EventLog;
  readonly index: SearchIndex;
  readonly evidence: EvidenceStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Secrets of this installation, made on the first start and kept with the data. */
  readonly secrets: Secrets;
}

export interface Secrets {
  /** Key of the hashes that stand for authors. */
  readonly pseudonymKey: string;
  /** Signs session cookies, one-time links, feed keys. */
  readonly signingKey: string;
}
