import { ErrorBody } from '@hearsay/contracts';

/** The error body under each of the statuses, for an endpoint's description. */
export function refusals<Status extends number>(...statuses: Status[]): Record<Status, typeof ErrorBody> {
  return Object.fromEntries(statuses.map((status) => [status, ErrorBody])) as Record<Status, typeof ErrorBody>;
}
