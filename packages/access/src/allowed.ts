import {
  type ActionKind,
  type Actor,
  actionKinds,
  type Rumour,
  type State,
  type Verification,
} from '@hearsay/contracts';
import { may, permissions } from './permissions.ts';

/** The state that follows an action, `undefined` where the action is not possible: `nextState` of the lifecycle. */
export type Lifecycle = (action: ActionKind, state: State) => State | undefined;

const alsoWhenMerged: ReadonlySet<ActionKind> = new Set(['unmerge', 'comment', 'check-in', 'do-task', 'unfollow']);

/** Who is of the authority itself answers for anybody who told them; an agency-member answers for the own agency. */
export function mayAnswer(actor: Pick<Actor, 'roles' | 'agency'>, verification: Pick<Verification, 'agency'>): boolean {
  if (!may(actor, 'answer')) return false;
  return actor.roles.some((role) => role !== 'agency-member' && permissions.answer.includes(role))
    ? true
    : verification.agency === actor.agency;
}

/** What a person may do to a rumour as it stands now. The tracker has the last word: somebody may be faster. */
export function allowedActions(
  actor: Pick<Actor, 'person' | 'roles' | 'agency'>,
  rumour: Pick<
    Rumour,
    'state' | 'draft' | 'rebuttal' | 'mergedInto' | 'verifications' | 'checkout' | 'tasks' | 'followers'
  >,
  lifecycle: Lifecycle,
): ActionKind[] {
  const holds = (action: ActionKind): boolean => {
    if (rumour.mergedInto !== undefined && !alsoWhenMerged.has(action)) return false;
    switch (action) {
      case 'answer':
        return rumour.verifications.some((asked) => asked.answer === undefined && mayAnswer(actor, asked));
      case 'approve':
        return rumour.draft !== undefined && rumour.draft.draftedBy !== actor.person;
      case 'send-back':
        return rumour.draft !== undefined;
      case 'withdraw':
        return rumour.rebuttal?.status === 'published';
      case 'check-in':
        return rumour.checkout?.person === actor.person;
      case 'do-task':
        return (rumour.tasks ?? []).length > 0;
      case 'follow':
        return !rumour.followers?.includes(actor.person);
      case 'unfollow':
        return rumour.followers?.includes(actor.person) ?? false;
      case 'unmerge':
        return rumour.mergedInto !== undefined;
      default:
        return true;
    }
  };
  return actionKinds.filter(
    (action) => may(actor, action) && lifecycle(action, rumour.state) !== undefined && holds(action),
  );
}
