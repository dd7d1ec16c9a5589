import { may } from '@hearsay/access';
import { HearsayError, type LikeRumour, type Rumour } from '@hearsay/contracts';
import { likelyFrom } from '@hearsay/rumours';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';
import { rumourFor, viewer } from './rumours.ts';

/** The rumours that may say the same, for those who may decide it, as far as they exist for the caller; while the index is away those in memory. */
export async function possiblySame(services: Services, caller: Caller, of: Rumour): Promise<LikeRumour[]> {
  if (!may(caller.actor, 'read-everything')) return [];
  const who = viewer(services, caller);
  const found: LikeRumour[] = [];
  for (const { rumour, score, why } of services.projections.likenesses.of(of.id)) {
    if (!who.knows(rumour)) continue;
    const other = await rumourFor(services, caller, rumour).catch((error: unknown) => {
      if (error instanceof HearsayError && error.code === 'index-unavailable') return undefined;
      throw error;
    });
    if (!other) continue;
    const { id, version, statement, language, category, state, verdict, claims, firstSeen, lastSeen } = other;
    const shown = { id, version, statement, language, category, state, verdict, claims, firstSeen, lastSeen };
    const likely = found.length === 0 && score >= likelyFrom;
    found.push({ rumour: shown, score, why, ...(likely ? { likely } : {}) });
  }
  return found;
}
