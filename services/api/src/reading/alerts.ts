import { visible } from '@hearsay/access';
import type { Alert, Tlp } from '@hearsay/contracts';
import type { Projections } from '../projections/projections.ts';
import type { Caller } from '../sign-in/sign-in.ts';

/** Whether an alert may be shown under a clearance: as it was marked, and as its rumour is marked now. */
export function mayShow(projections: Projections, alert: Alert, clearance: Tlp): boolean {
  if (alert.about === 'source') return visible(alert.tlp, clearance);
  const now = projections.rumours.glance(alert.rumour.id)?.tlp;
  return visible(alert.tlp, clearance) && (now === undefined || visible(now, clearance));
}

/** Whether an alert exists for somebody: the authority sees all within the clearance, a member those of the own agency. */
export function alertExists(projections: Projections, caller: Caller, alert: Alert): boolean {
  return (caller.everything || alert.agency === caller.actor.agency) && mayShow(projections, alert, caller.clearance);
}
