import type { Action, Incident, Rumour } from '@hearsay/contracts';
import { type Effect, refuse } from '../tracker/refuse.ts';

/** So many incidents a rumour is linked to at most. */
export const mostLinked = 20;
const mostUnlinked = 1000;

type Link = Extract<Action, { kind: 'link' | 'unlink' }>;

/**
 * Links a rumour to an incident, or says that it is not about it; then nobody is asked again.
 * @param incident as the tracker knows it; `undefined` where there is none.
 */
export function linkOrUnlink(rumour: Rumour, action: Link, incident: Incident | undefined): Effect {
  if (!incident || incident.jurisdiction !== rumour.jurisdiction) return refuse('no-such-incident');
  const { incidents = [], unlinked = [], ...rest } = rumour;
  const linked = incidents.filter((one) => one.incident !== incident.id);
  const apart = unlinked.filter((id) => id !== incident.id);
  if (action.kind === 'unlink') return { rumour: { ...rest, ...kept(linked, [...apart, incident.id]) } };
  if (linked.length < incidents.length) return refuse('conflict', 'The rumour is linked to that incident already.');
  if (incident.state === 'withdrawn')
    return refuse('not-possible-now', 'The incident was withdrawn: it turned out not to have happened.');
  if (incident.exercise !== rumour.exercise)
    return refuse('not-possible-now', 'One of the two is an exercise and the other is not.');
  if (linked.length >= mostLinked)
    return refuse('not-possible-now', `The rumour is linked to ${mostLinked} incidents; that is the limit.`);
  const { id, state, tlp } = incident;
  return { rumour: { ...rest, ...kept([...linked, { incident: id, state, tlp }], apart) } };
}

const kept = (incidents: NonNullable<Rumour['incidents']>, unlinked: NonNullable<Rumour['unlinked']>) => ({
  ...(incidents.length > 0 ? { incidents } : {}),
  ...(unlinked.length > 0 ? { unlinked: unlinked.slice(-mostUnlinked) } : {}),
});
