import type { IncidentActionKind, IncidentState } from '@hearsay/contracts';

interface Transition {
  readonly from: readonly IncidentState[];
  /** `same` where the action leaves the state as it is. */
  readonly to: IncidentState | 'same';
}

/** The one table of incidents: which action is possible in which state, and what state follows. A report makes one, from nothing. */
export const incidentTransitions: Readonly<Record<IncidentActionKind, Transition>> = {
  report: { from: [], to: 'reported' },
  amend: { from: ['reported', 'confirmed', 'resolved'], to: 'same' },
  confirm: { from: ['reported'], to: 'confirmed' },
  resolve: { from: ['confirmed'], to: 'resolved' },
  reopen: { from: ['resolved'], to: 'confirmed' },
  withdraw: { from: ['reported', 'confirmed', 'resolved'], to: 'withdrawn' },
};

/** The state after an action, or `undefined` where the action is not possible. */
export function nextIncidentState(action: IncidentActionKind, state: IncidentState): IncidentState | undefined {
  const { from, to } = incidentTransitions[action];
  if (!from.includes(state)) return undefined;
  return to === 'same' ? state : to;
}

/** Whether it goes on, as far as is known. */
export const isOpenIncident = (state: IncidentState): boolean => state === 'reported' || state === 'confirmed';
