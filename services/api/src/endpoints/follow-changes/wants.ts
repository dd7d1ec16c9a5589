import { may, visible } from '@hearsay/access';
import type { Changed, Tlp } from '@hearsay/contracts';
import { alertExists } from '../../reading/alerts.ts';
import { viewer } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import { type Caller, viewerOf } from '../../sign-in/sign-in.ts';

/** Whether somebody may know of a change. Who knew a rumour or an incident until now learns that it changed, and finds it gone. */
export function wants(services: Services, caller: Caller, change: Changed, before?: Tlp): boolean {
  const { projections } = services;
  switch (change.kind) {
    case 'rumour':
      if (viewer(services, caller).knows(change.id)) return true;
      return caller.everything && before !== undefined && visible(before, caller.clearance);
    case 'alert': {
      const alert = projections.alerts.get(change.id)?.alert;
      return alert !== undefined && alertExists(projections, caller, alert);
    }
    case 'source':
      return may(caller.actor, 'read-sources');
    case 'incident':
      if (projections.incidents.exists(change.id, viewerOf(caller))) return true;
      return caller.everything && before !== undefined && visible(before, caller.clearance);
    case 'statement':
      return may(caller.actor, 'read-statements');
    case 'registered':
      return may(caller.actor, 'read-registered');
    case 'tip':
      return may(caller.actor, 'read-tips');
  }
}
