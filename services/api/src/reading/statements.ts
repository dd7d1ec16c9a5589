import { may, type Permission } from '@hearsay/access';
import {
  HearsayError,
  type Rumour,
  type StatementDetail,
  type StatementId,
  type StatementOffer,
} from '@hearsay/contracts';
import { inForce, offersFor, type Statement, stateOf } from '@hearsay/rebuttals';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';

/** Whether a statement exists for somebody: an agency sees what may be used, the authority's people everything. */
export const seesStatement = ({ context }: Services, caller: Caller, statement: Statement): boolean =>
  caller.everything || inForce(statement, context.clock.now()) !== undefined;

/**
 * A statement, for somebody to whom it exists.
 * @throws HearsayError `no-such-statement`, in the same words whether there is none or it may not be seen.
 */
export function statementFor(services: Services, caller: Caller, id: StatementId): Statement {
  const statement = services.projections.statements.get(id);
  if (!statement || !seesStatement(services, caller, statement)) {
    throw new HearsayError('no-such-statement', `no statement ${id} for the caller`);
  }
  return statement;
}

/** A statement as somebody is shown it: what waits and what was before is the authority's own affair. */
export function shownStatement({ context }: Services, caller: Caller, statement: Statement): StatementDetail {
  const now = context.clock.now();
  const { id, exercise, versions, draft, approved } = statement;
  const { actor, everything } = caller;
  const usable = inForce(statement, now);
  const allowed = (
    [
      ['draft', 'draft-statements', true],
      ['approve', 'approve-statements', draft !== undefined && draft.by.person !== actor.person],
      ['send-back', 'approve-statements', draft !== undefined],
      ['withdraw', 'withdraw-statements', approved !== undefined],
    ] as const satisfies readonly (readonly [string, Permission, boolean])[]
  ).flatMap(([what, permission, possible]) => (possible && may(actor, permission) ? [what] : []));
  return {
    ...{ id, exercise, state: stateOf(statement, now), allowed },
    ...(usable ? { inForce: everything ? usable : { ...usable, reason: '', decided: [] } } : {}),
    ...(everything && draft ? { draft } : {}),
    versions: everything ? [...versions] : [],
  };
}

export function mayBeUsed({ projections, context }: Services, id: StatementId): boolean {
  const statement = projections.statements.get(id);
  return statement !== undefined && inForce(statement, context.clock.now()) !== undefined;
}

/** The approved statements that fit a rumour, for the authority's people, who answer it. */
export function statementsFor({ projections, context }: Services, caller: Caller, rumour: Rumour): StatementOffer[] {
  return caller.everything ? offersFor(rumour, projections.statements.all(), context.clock.now()) : [];
}
