import {
  type AlertReason,
  type Cause,
  deriveId,
  type Rumour,
  type RumourAlert,
  type RumourEvent,
} from '@hearsay/contracts';
import type { Audience } from './audience.ts';
import type { AlertMemory } from './memory.ts';
import {
  type Finder,
  type Recipient,
  readersOfTheEarlierText,
  type Scene,
  subscribers,
  theAsked,
  theAskedBefore,
} from './recipients.ts';
import { shownTo } from './shown-rumour.ts';

/** Who hears, in the order in which they are looked for. */
const finders: readonly Finder[] = [theAsked, subscribers, theAskedBefore, readersOfTheEarlierText];

/**
 * Who is to be told of an event on a rumour, what, and why. The same event planned again gives the same alerts under the same ids, less
 * those that `memory` knows; whoever calls lets the memory take what is planned before the next event.
 *
 * @param cause where in the log the event stands.
 */
export function plan(event: RumourEvent, cause: Cause, audience: Audience, memory: AlertMemory): RumourAlert[] {
  const scene: Scene = { event, audience, memory };
  if (isQuiet(scene)) return [];
  const found: Recipient[] = [];
  for (const find of finders) found.push(...find(scene, found));
  const alerts = found.flatMap((recipient) => compose(scene, recipient, cause)).filter(({ id }) => !memory.knows(id));
  return alerts.map((alert, i) => ({ ...alert, part: i + 1, of: alerts.length }));
}

/** A rumour that was merged speaks through the one it went into. Another authority's rumours are none of this audience's business. */
function isQuiet({ event, audience }: Scene): boolean {
  return event.rumour.mergedInto !== undefined || event.rumour.jurisdiction !== audience.jurisdiction;
}

function compose({ event, audience }: Scene, recipient: Recipient, cause: Cause): RumourAlert[] {
  const { rumour, change } = event;
  const { agency, subscription, reason } = recipient;
  const clearance = audience.agencies.find(({ id }) => id === agency)?.clearance;
  const shown = clearance === undefined ? undefined : shownTo(clearance, rumour, reason);
  if (!shown) return [];
  const claim = change.kind === 'opened' || change.kind === 'claim-joined' ? change.claim : undefined;
  const id = deriveId('alert', agency, subscription ?? '', rumour.id, reason.kind, discriminator(reason, rumour));
  return [
    {
      type: 'alert',
      v: 1,
      id,
      jurisdiction: rumour.jurisdiction,
      agency,
      ...(subscription === undefined ? {} : { subscription }),
      reason,
      ...shown,
      at: event.at,
      ...(claim ? { fetchedAt: claim.post.fetchedAt } : {}),
      cause,
      part: 1,
      of: 1,
      exercise: rumour.exercise,
    },
  ];
}

/** What tells two alerts of one kind about one rumour apart. */
function discriminator(reason: AlertReason, rumour: Rumour): string | number {
  switch (reason.kind) {
    case 'new-rumour':
      return '';
    case 'grew':
      return reason.claims;
    case 'verification-asked':
      return reason.verification.id;
    case 'rebuttal-published':
    case 'rebuttal-corrected':
    case 'rebuttal-withdrawn':
      return rumour.rebuttal?.version ?? rumour.version;
    case 'came-back':
    case 'assessed':
    case 'closed':
      return rumour.version;
  }
}
