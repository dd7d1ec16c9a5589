import type { RunningWorker } from '@hearsay/worker';

/** What an installation may hand to the api beside its context. */
export interface ApiOptions {
  /** Folder of the built console; without it, `/` only says where to go. */
  readonly consoleFolder?: string;
  /** Offers everybody one-click sign-in as any configured person. For the demo only: whoever reaches the address gets in. */
  readonly demo?: boolean;
  /** How long a decision waits for the tracker's verdict, in milliseconds. Default 5,000. */
  readonly verdictPatience?: number;
  /** Other workers of the same process, for `/readyz`. */
  readonly parts?: () => ReadonlyMap<string, Pick<RunningWorker, 'ready'>>;
}
