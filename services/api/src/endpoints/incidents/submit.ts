import { deriveId, type IncidentDecided, type IncidentDecision } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { submit } from '../../deciding/submit.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';
import { incidentDecided } from './outcome.ts';

type Wanted = Pick<IncidentDecision, 'incident' | 'onVersion' | 'reason' | 'action'>;

/** Appends a decision about an incident and says what the tracker made of it. The parts of `key` stand for this one decision. */
export async function decideOnIncident(
  services: Services,
  caller: Caller,
  wanted: Wanted,
  key: readonly string[],
): Promise<IncidentDecided> {
  const { clock, config } = services.context;
  const decision: IncidentDecision = {
    ...{ type: 'incident-decision', v: 1, id: deriveId('decision', ...key), jurisdiction: config.jurisdiction.id },
    ...{ ...wanted, by: caller.actor, at: instant(clock.now()) },
  };
  const verdict = await submit(services, decision);
  if (verdict) return incidentDecided(decision, verdict);
  return { decision: decision.id, id: decision.incident, outcome: 'pending' };
}
