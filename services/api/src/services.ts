import type { WorkerContext } from '@hearsay/worker';
import type { LiveHub } from './live/hub.ts';
import type { ApiOptions } from './options.ts';
import type { Projections } from './projections/projections.ts';
import type { SignIn } from './sign-in/sign-in.ts';

/** Everything an endpoint is given. */
export interface Services {
  readonly context: WorkerContext;
  readonly options: ApiOptions;
  readonly projections: Projections;
  readonly hub: LiveHub;
  readonly signIn: SignIn;
  /** Where people reach the api, for links that leave it: never taken from a request. */
  readonly ownUrl: () => string;
}
