import { may } from '@hearsay/access';
import type { KnownMatch, Rumour } from '@hearsay/contracts';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';
import { viewer } from './rumours.ts';
import { mayBeUsed } from './statements.ts';

/** What was known before and says the same as a rumour, as far as it exists for the caller. */
export function knownMatches(services: Services, caller: Caller, rumour: Rumour): KnownMatch[] {
  if (!may(caller.actor, 'read-everything')) return [];
  const who = viewer(services, caller);
  return services.projections.known
    .matches(rumour)
    .filter((one) => one.rumour === undefined || who.knows(one.rumour))
    .filter(({ statement }) => statement === undefined || mayBeUsed(services, statement));
}
