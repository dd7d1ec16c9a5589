import type { ActionKind, State } from '@hearsay/contracts';

/** What usually comes next in a state, most likely first. */
const usual: Readonly<Record<State, readonly ActionKind[]>> = {
  new: ['open', 'ask', 'assess', 'dismiss', 'watch'],
  open: ['ask', 'assess', 'dismiss', 'watch'],
  verifying: ['answer', 'assess', 'ask'],
  assessed: ['draft', 'ask', 'close', 'watch'],
  responding: ['approve', 'send-back', 'draft'],
  answered: ['close', 'draft', 'withdraw'],
  closed: ['reopen'],
  dismissed: ['reopen'],
  watching: ['reopen', 'assess', 'dismiss'],
};

const all: readonly ActionKind[] = [
  'open',
  'ask',
  'answer',
  'assess',
  'draft',
  'approve',
  'send-back',
  'assign',
  'comment',
  'check-out',
  'check-in',
  'add-task',
  'do-task',
  'follow',
  'unfollow',
  'rename',
  'recategorise',
  'mark',
  'watch',
  'dismiss',
  'close',
  'reopen',
  'merge',
  'unmerge',
  'split',
  'set-aside',
  'keep-apart',
  'link',
  'unlink',
  'withdraw',
];

/** The decisions a person may take now, those that usually come next apart from the rest. What is not known here is left out. */
export function nextSteps(
  state: State,
  allowed: readonly string[],
): { next: readonly ActionKind[]; other: readonly ActionKind[] } {
  const may = new Set(allowed);
  const next = usual[state].filter((kind) => may.has(kind));
  return { next, other: all.filter((kind) => may.has(kind) && !next.includes(kind)) };
}
