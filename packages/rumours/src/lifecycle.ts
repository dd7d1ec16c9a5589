import type { ActionKind, State } from '@hearsay/contracts';

/** What finished looks like: out of the queue, until it comes back. */
export const finishedStates: readonly State[] = ['answered', 'closed', 'dismissed', 'watching'];
const unfinished: readonly State[] = ['new', 'open', 'verifying', 'assessed', 'responding'];
const anyState: readonly State[] = [...unfinished, ...finishedStates];

interface Transition {
  readonly from: readonly State[];
  /** `same` where the action leaves the state as it is. */
  readonly to: State | 'same';
  /**
   * Changes nothing that others decide by, only who does the work and what is said about it: it is no conflict with what somebody else
   * decides at the same time.
   */
  readonly quiet?: true;
}

/** The one table: which action is possible in which state, and what state follows. */
export const transitions: Readonly<Record<ActionKind, Transition>> = {
  open: { from: ['new'], to: 'open' },
  ask: { from: ['new', 'open', 'verifying', 'assessed', 'watching'], to: 'verifying' },
  answer: { from: anyState, to: 'same' },
  assess: { from: [...unfinished, 'watching'], to: 'assessed' },
  draft: { from: ['assessed', 'responding', 'answered'], to: 'responding' },
  approve: { from: ['responding'], to: 'answered' },
  'send-back': { from: ['responding'], to: 'assessed' },
  withdraw: { from: ['answered', 'closed', 'responding'], to: 'assessed' },
  dismiss: { from: [...unfinished, 'watching'], to: 'dismissed' },
  watch: { from: unfinished, to: 'watching' },
  close: { from: ['answered', 'watching'], to: 'closed' },
  reopen: { from: finishedStates, to: 'open' },
  rename: { from: anyState, to: 'same' },
  recategorise: { from: anyState, to: 'same' },
  mark: { from: anyState, to: 'same' },
  assign: { from: anyState, to: 'same', quiet: true },
  comment: { from: anyState, to: 'same', quiet: true },
  'check-out': { from: [...unfinished, 'watching'], to: 'same', quiet: true },
  'check-in': { from: anyState, to: 'same', quiet: true },
  'add-task': { from: anyState, to: 'same', quiet: true },
  'do-task': { from: anyState, to: 'same', quiet: true },
  follow: { from: anyState, to: 'same', quiet: true },
  unfollow: { from: anyState, to: 'same', quiet: true },
  merge: { from: anyState, to: 'dismissed' },
  // Back to where it stood before the merge, which the rumour says; to `open` where it does not.
  unmerge: { from: ['dismissed'], to: 'open' },
  split: { from: anyState, to: 'same' },
  'keep-apart': { from: anyState, to: 'same', quiet: true },
  'set-aside': { from: anyState, to: 'same', quiet: true },
  link: { from: anyState, to: 'same', quiet: true },
  unlink: { from: anyState, to: 'same', quiet: true },
};

/** The state after an action, or `undefined` where the action is not possible. */
export function nextState(action: ActionKind, state: State): State | undefined {
  const { from, to } = transitions[action];
  if (!from.includes(state)) return undefined;
  return to === 'same' ? state : to;
}

/** What is possible in a state, as far as the state alone decides. */
export function possibleActions(state: State): ActionKind[] {
  return (Object.keys(transitions) as ActionKind[]).filter((action) => nextState(action, state) !== undefined);
}

/** Whether an action leaves alone what others decide by. */
export const isQuiet = (action: ActionKind): boolean => transitions[action].quiet ?? false;

export const isFinished = (state: State): boolean => finishedStates.includes(state);
