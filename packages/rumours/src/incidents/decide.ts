import type { Incident, IncidentDecision } from '@hearsay/contracts';
import { type Refused, refuse } from '../tracker/refuse.ts';
import type { TrackerState } from '../tracker/state.ts';
import type { Draft } from '../tracker/step.ts';
import { nextIncidentState } from './lifecycle.ts';

/** What follows from a decision about an incident: the incident after it, and the rumours whose link to it says something else now. */
export interface IncidentAnswer {
  readonly incident: Incident;
  readonly rumours: readonly Draft[];
}

/** Accepts a decision about an incident, or refuses it and says why. One that was answered before changes nothing. */
export function decideIncident(
  state: TrackerState,
  decision: IncidentDecision,
  at: number,
): IncidentAnswer | Refused | undefined {
  if (state.decisions.has(decision.id)) return undefined;
  const before = state.incidents.get(decision.incident)?.incident;
  const incident = incidentAfter(before, decision, at);
  if ('refused' in incident) return incident;
  return { incident, rumours: before ? rumoursTold(state, before, incident, decision) : [] };
}

function incidentAfter(before: Incident | undefined, decision: IncidentDecision, at: number): Incident | Refused {
  const { action, onVersion, incident: id, jurisdiction, by } = decision;
  if (action.kind === 'report') {
    if (before) return refuse('conflict', 'That incident is known already.');
    const wrong = wrongTimes(action.facts);
    if (wrong) return wrong;
    return {
      ...{ id, jurisdiction, version: 1, state: 'reported', ...action.facts },
      ...{ reportedBy: by.person, reportedAt: new Date(at).toISOString(), exercise: action.exercise },
    };
  }
  if (!before || before.jurisdiction !== jurisdiction) return refuse('no-such-incident');
  const { version } = before;
  if (onVersion !== version)
    return refuse('conflict', `The incident was changed since version ${onVersion}; it is now at version ${version}.`);
  const state = nextIncidentState(action.kind, before.state);
  if (state === undefined)
    return refuse('not-possible-now', `"${action.kind}" is not possible while the incident is ${before.state}.`);
  const { ended: _, ...goingOn } = before;
  const after = { version: version + 1, state };
  switch (action.kind) {
    case 'amend': {
      const { area: _a, agency: _g, ...rest } = goingOn;
      return wrongTimes(action.facts) ?? { ...rest, ...action.facts, ...after };
    }
    case 'resolve': {
      const { ended } = action;
      return wrongTimes({ began: before.began, ended }) ?? { ...before, ended, ...after };
    }
    case 'reopen':
      return { ...goingOn, ...after };
    default:
      return { ...before, ...after };
  }
}

function wrongTimes({ began, ended }: Pick<Incident, 'began' | 'ended'>): Refused | undefined {
  return ended !== undefined && Date.parse(ended) < Date.parse(began)
    ? refuse('bad-request', `It cannot have ended (${ended}) before it began (${began}).`)
    : undefined;
}

/** Rumours that are linked to it learn what it has become: their priority counts it, and their readers are shown it. */
function rumoursTold(
  state: TrackerState,
  before: Incident,
  { id, state: now, tlp }: Incident,
  decision: IncidentDecision,
): Draft[] {
  if (before.state === now && before.tlp === tlp) return [];
  const told: Draft[] = [];
  for (const { rumour } of state.rumours.values()) {
    if (!rumour.incidents?.some(({ incident }) => incident === id)) continue;
    told.push({
      change: { kind: 'incident-changed', incident: id, state: now, decision: decision.id },
      rumour: {
        ...rumour,
        incidents: rumour.incidents.map((one) => (one.incident === id ? { ...one, state: now, tlp } : one)),
      },
    });
  }
  return told;
}
