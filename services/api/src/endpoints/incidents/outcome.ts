import { isDeepStrictEqual } from 'node:util';
import {
  type ErrorCode,
  errorTable,
  HearsayError,
  type IncidentDecided,
  type IncidentDecision,
} from '@hearsay/contracts';
import type { TrackerVerdict } from '../../projections/verdicts.ts';

const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

/**
 * What the caller is told of the tracker's verdict on a decision about an incident.
 * @throws HearsayError where the tracker refused, or where the key stands for another decision than this one.
 */
export function incidentDecided({ id, incident, action }: IncidentDecision, verdict: TrackerVerdict): IncidentDecided {
  if (verdict.kind === 'refused') {
    const { code, message } = verdict.refused;
    throw new HearsayError(isCode(code) ? code : 'unforeseen', message, { details: { said: message } });
  }
  if (verdict.kind !== 'incident' || !isDeepStrictEqual(verdict.action, action)) {
    throw new HearsayError('bad-request', 'this Idempotency-Key was used for another decision; take a new one');
  }
  return { decision: id, id: incident, outcome: 'accepted', incident: verdict.incident };
}
