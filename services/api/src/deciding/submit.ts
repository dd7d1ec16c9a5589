import { type Decision, encodeRecord, HearsayError, type IncidentDecision } from '@hearsay/contracts';
import type { TrackerVerdict } from '../projections/verdicts.ts';
import type { Services } from '../services.ts';

/**
 * Appends a decision and waits, for a bounded time, for the tracker's verdict on it. One that has its verdict already is not appended again.
 * @returns `undefined`: kept, and the tracker has not answered in time.
 * @throws HearsayError `log-unavailable`
 */
export async function submit(
  { context, projections, options }: Services,
  decision: Decision | IncidentDecision,
): Promise<TrackerVerdict | undefined> {
  const known = projections.verdicts.verdictOn(decision.id);
  if (known) return known;
  const patience = AbortSignal.timeout(options.verdictPatience ?? 5_000);
  const waiting = projections.verdicts.wait(decision.id, patience);
  await context.log.append([encodeRecord('decisions', decision)], patience).catch((error: unknown) => {
    if (!patience.aborted) throw error;
    throw new HearsayError('log-unavailable', 'the log did not take a decision in time', { cause: error });
  });
  return waiting;
}
