import type { ActionKind, Actor, Role } from '@hearsay/contracts';

/**
 * What somebody may do: every kind of action on a rumour, and what else the service offers.
 * `read`: rumours that concern them; `read-everything`: all rumours within their clearance.
 */
export type Permission =
  | ActionKind
  | 'read'
  | 'read-everything'
  | 'read-alerts'
  | 'acknowledge'
  | 'read-evidence'
  | 'read-sources'
  | 'decide-source'
  | 'import-known'
  | 'read-flagging'
  | 'set-flagging'
  | 'write-rules'
  | 'correct'
  | 'review-corrections'
  | 'roll-back-corrections'
  | 'read-incidents'
  | 'report-incidents'
  | 'decide-incidents'
  | 'read-statements'
  | 'draft-statements'
  | 'approve-statements'
  | 'withdraw-statements'
  | 'read-tips'
  | 'sort-tips'
  | 'read-tip-contact'
  | 'read-registered'
  | 'register'
  | 'read-people'
  | 'read-audit'
  | 'read-dead-letters'
  | 'replay';

const staff: readonly Role[] = ['analyst', 'communications', 'approver', 'administrator'];
const everybody: readonly Role[] = [...staff, 'agency-member'];
const assessing: readonly Role[] = ['analyst', 'administrator'];

/**
 * The one table of who may do what. An administrator may do everything that one person may do alone: nobody approves what they drafted
 * themselves, whatever their roles.
 */
export const permissions: Readonly<Record<Permission, readonly Role[]>> = {
  read: everybody,
  'read-everything': staff,
  'read-alerts': everybody,
  acknowledge: everybody,
  'read-evidence': everybody,
  'read-sources': staff,
  'decide-source': assessing,
  'import-known': assessing,
  'read-flagging': staff,
  'set-flagging': assessing,
  // Includes to try one out on posts that are still kept.
  'write-rules': assessing,
  correct: assessing,
  'review-corrections': assessing,
  'roll-back-corrections': ['administrator'],
  // Something that happened is reported by whom it happened to, or by whoever of the authority hears of it.
  'read-incidents': everybody,
  'report-incidents': everybody,
  // An agency-member decides about what the own agency reported only: see `mayDecideIncident`.
  'decide-incidents': ['analyst', 'agency-member', 'administrator'],
  'read-statements': everybody,
  'draft-statements': ['communications', 'administrator'],
  'approve-statements': ['approver', 'administrator'],
  'withdraw-statements': ['communications', 'approver', 'administrator'],
  'read-tips': staff,
  'sort-tips': assessing,
  'read-tip-contact': ['analyst', 'communications', 'administrator'],
  // Elections, areas and forums beside the configuration.
  'read-registered': staff,
  register: ['administrator'],
  'read-people': staff,
  'read-audit': ['analyst', 'approver', 'administrator'],
  'read-dead-letters': ['administrator'],
  replay: ['administrator'],

  open: assessing,
  assess: assessing,
  ask: assessing,
  // An analyst notes what an agency said on the telephone; an agency-member answers for the own agency only.
  answer: ['analyst', 'agency-member', 'administrator'],
  draft: ['communications', 'administrator'],
  approve: ['approver', 'administrator'],
  'send-back': ['approver', 'administrator'],
  withdraw: ['communications', 'approver', 'administrator'],
  dismiss: assessing,
  watch: assessing,
  close: staff,
  reopen: assessing,
  rename: assessing,
  recategorise: assessing,
  mark: assessing,
  assign: staff,
  comment: staff,
  'check-out': staff,
  'check-in': staff,
  'add-task': staff,
  'do-task': staff,
  follow: staff,
  unfollow: staff,
  merge: assessing,
  unmerge: assessing,
  split: assessing,
  'keep-apart': assessing,
  'set-aside': assessing,
  link: assessing,
  unlink: assessing,
};

export type Holder = Pick<Actor, 'roles'>;

/** Whether any role of the person allows it. What it is done to is looked at elsewhere: see `allowedActions`. */
export function may(actor: Holder, permission: Permission): boolean {
  return actor.roles.some((role) => permissions[permission].includes(role));
}
