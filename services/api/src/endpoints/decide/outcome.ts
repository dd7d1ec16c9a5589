import { isDeepStrictEqual } from 'node:util';
import { type Decision, type DecisionResponse, type ErrorCode, errorTable, HearsayError } from '@hearsay/contracts';
import type { TrackerVerdict } from '../../projections/verdicts.ts';
import { shown } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';

const anotherDecision = () =>
  new HearsayError('bad-request', 'this Idempotency-Key was used for another decision; take a new one');

const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

/**
 * What the caller is told of the tracker's verdict.
 * @throws HearsayError where the tracker refused, or where the key stands for another decision than this one.
 */
export function responseTo(
  services: Services,
  caller: Caller,
  decision: Pick<Decision, 'id' | 'rumour' | 'action'>,
  verdict: TrackerVerdict,
): DecisionResponse {
  if (verdict.kind === 'refused') {
    const { code, message } = verdict.refused;
    const said = code === 'conflict' ? whoWasFaster(services, caller, decision.rumour) : undefined;
    throw new HearsayError(
      isCode(code) ? code : 'unforeseen',
      message,
      said === undefined ? {} : { details: { said } },
    );
  }
  if (verdict.kind === 'incident') throw anotherDecision();
  if (verdict.action !== undefined && !isDeepStrictEqual(verdict.action, decision.action)) {
    throw anotherDecision();
  }
  return { decision: decision.id, outcome: 'accepted', rumour: shown(services, caller, verdict.rumour) };
}

/** Who decided what last, for colleagues; another agency is not told how the authority works. */
function whoWasFaster({ projections }: Services, caller: Caller, rumour: Decision['rumour']): string | undefined {
  const last = caller.everything ? projections.lastDecisions.of(rumour) : undefined;
  return last && `${last.name} decided "${last.kind}" at ${last.at}; that made it version ${last.version}.`;
}
