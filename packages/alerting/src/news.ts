import type { AlertReason, RumourEvent } from '@hearsay/contracts';

/** What an event is to whoever has heard of the rumour already; `undefined` where it is no news to them. Growth is looked at apart. */
export function newsOf({ change, rumour }: Pick<RumourEvent, 'change' | 'rumour'>): AlertReason | undefined {
  if (change.kind === 'claim-joined') return change.reopened ? { kind: 'came-back' } : undefined;
  if (change.kind === 'absorbed' && change.reopened) return { kind: 'came-back' };
  if (change.kind !== 'decided') return undefined;
  switch (change.action.kind) {
    case 'reopen':
      return { kind: 'came-back' };
    case 'assess':
      return { kind: 'assessed', verdict: rumour.verdict };
    case 'approve':
      return { kind: (rumour.rebuttal?.corrects.length ?? 0) > 0 ? 'rebuttal-corrected' : 'rebuttal-published' };
    case 'withdraw':
      return { kind: 'rebuttal-withdrawn' };
    case 'close':
    case 'dismiss':
      return { kind: 'closed' };
    default:
      return undefined;
  }
}

/** The question that an event puts to an agency. */
export function questionOf({ change, rumour }: Pick<RumourEvent, 'change' | 'rumour'>) {
  if (change.kind !== 'decided' || change.action.kind !== 'ask') return undefined;
  const { agency, question } = change.action;
  return rumour.verifications.findLast((asked) => asked.agency === agency && asked.question === question);
}
