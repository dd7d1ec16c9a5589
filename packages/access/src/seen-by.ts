import type { Actor, Change, LinkedIncident, Rumour, Spread, Tlp, Verification } from '@hearsay/contracts';
import { may } from './permissions.ts';
import { visible } from './tlp.ts';

/** Who looks, and what they are cleared for. */
export interface Viewer {
  readonly actor: Pick<Actor, 'roles' | 'agency'>;
  readonly clearance: Tlp;
  /** Whether a rumour or an incident of that id exists for this viewer: an id must not tell of what is hidden. */
  readonly knows: (id: string) => boolean;
}

const isStaff = (viewer: Viewer): boolean => may(viewer.actor, 'read-everything');

export function seesVerification(viewer: Viewer, verification: Pick<Verification, 'agency' | 'tlp'>): boolean {
  if (!visible(verification.tlp, viewer.clearance)) return false;
  return isStaff(viewer) || verification.agency === viewer.actor.agency;
}

/**
 * A rumour as it is shown to somebody: questions put to others under a narrower mark are left out; an agency sees what it was asked
 * and what is public, and neither drafts nor how the work is shared out.
 */
export function seenBy(viewer: Viewer, rumour: Rumour): Rumour {
  const { draft, assignee, checkout, due, tasks, followers, mergedInto, beforeMerge, possiblySame, ...more } = rumour;
  const { apart, spread, incidents, unlinked, confirmation, ...rest } = more;
  const staff = isStaff(viewer);
  const known =
    incidents?.filter(({ incident }) => viewer.knows(incident)).map((link) => linkSeenBy(viewer, link)) ?? [];
  return {
    ...rest,
    verifications: rumour.verifications.filter((verification) => seesVerification(viewer, verification)),
    absorbed: rumour.absorbed.filter(viewer.knows),
    ...(staff ? {} : { priority: withoutQuestions(rumour.priority, known.length > 0) }),
    ...(spread === undefined ? {} : { spread: staff ? spread : ownSpread(spread) }),
    ...(confirmation !== undefined && (staff || confirmation.agency === viewer.actor.agency) ? { confirmation } : {}),
    ...(draft !== undefined && staff ? { draft } : {}),
    ...(assignee !== undefined && staff ? { assignee } : {}),
    ...(checkout !== undefined && staff ? { checkout } : {}),
    ...(due !== undefined && staff ? { due } : {}),
    ...(tasks !== undefined && staff ? { tasks } : {}),
    ...(followers !== undefined && staff ? { followers } : {}),
    ...(possiblySame !== undefined && staff
      ? { possiblySame: possiblySame.filter((one) => viewer.knows(one.rumour)) }
      : {}),
    ...(known.length > 0 ? { incidents: known } : {}),
    ...(unlinked !== undefined && staff ? { unlinked: unlinked.filter(viewer.knows) } : {}),
    ...(apart !== undefined && staff ? { apart: apart.filter(viewer.knows) } : {}),
    ...(mergedInto !== undefined && viewer.knows(mergedInto) ? { mergedInto } : {}),
    ...(beforeMerge !== undefined && mergedInto !== undefined && staff && viewer.knows(mergedInto)
      ? { beforeMerge }
      : {}),
  };
}

/** Through which rumour a link came is told to whoever may know that rumour. */
function linkSeenBy(viewer: Viewer, { from, ...link }: LinkedIncident): LinkedIncident {
  return from !== undefined && viewer.knows(from) ? { ...link, from } : link;
}

/** The score stands as it is for all; that somebody was asked, and what they said, is told by the questions that one may see. */
const withoutQuestions = ({ score, parts }: Rumour['priority'], incident: boolean): Rumour['priority'] => ({
  score,
  parts: parts.filter(({ name }) => name !== 'asked' && name !== 'happened' && (incident || name !== 'incident')),
});

/** How a rumour spreads, without the jurisdiction's whole talk, in which rumours count that one may not know of. */
function ownSpread({ around: _, ...own }: Spread): Spread {
  return own;
}

const publicKinds = new Set(['open', 'assess', 'approve', 'withdraw', 'dismiss', 'watch', 'close', 'reopen', 'rename']);

/** Whether somebody is shown a step of a rumour's history. `asked`: all verifications of the rumour. */
export function seesChange(viewer: Viewer, change: Change, asked: readonly Verification[]): boolean {
  if (change.kind === 'absorbed' || change.kind === 'released') return viewer.knows(change.rumour);
  if (change.kind === 'incident-changed') return viewer.knows(change.incident);
  if (change.kind === 'split-off') return viewer.knows(change.from);
  if (change.kind !== 'decided') return true;
  const { action } = change;
  if (action.kind === 'ask') return seesVerification(viewer, action);
  if (action.kind === 'answer') {
    const verification = asked.find(({ id }) => id === action.verification);
    return verification !== undefined && seesVerification(viewer, verification);
  }
  if (action.kind === 'assess' && action.confirmedBy !== undefined)
    return isStaff(viewer) || action.confirmedBy === viewer.actor.agency;
  if (action.kind === 'merge' && !viewer.knows(action.into)) return false;
  if (action.kind === 'keep-apart' && !viewer.knows(action.from)) return false;
  if ((action.kind === 'link' || action.kind === 'unlink') && !viewer.knows(action.incident)) return false;
  return isStaff(viewer) || publicKinds.has(action.kind);
}
