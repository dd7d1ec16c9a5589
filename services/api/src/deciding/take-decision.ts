import { type Action, type Decision, deriveId, encodeRecord, HearsayError, type RumourId } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import type { TrackerVerdict } from '../projections/verdicts.ts';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';

export interface Taken {
  readonly decision: Decision;
  /** `undefined`: kept, and the tracker has not answered in time. */
  readonly verdict: TrackerVerdict | undefined;
}

/**
 * Appends a decision and waits, for a bounded time, for the tracker's verdict. The parts of `key` stand for this one decision: the same
 * parts again are answered with the verdict on it, where that is known, and append nothing.
 * @throws HearsayError `log-unavailable`
 */
export async function takeDecision(
  { context, projections, options }: Services,
  caller: Caller,
  wanted: { readonly rumour: RumourId; readonly onVersion: number; readonly reason: string; readonly action: Action },
  key: readonly string[],
): Promise<Taken> {
  const { clock, config, log } = context;
  const decision: Decision = {
    type: 'decision',
    v: 1,
    id: deriveId('decision', ...key),
    jurisdiction: config.jurisdiction.id,
    rumour: wanted.rumour,
    onVersion: wanted.onVersion,
    by: caller.actor,
    at: instant(clock.now()),
    reason: wanted.reason,
    action: wanted.action,
  };
  const known = projections.verdicts.verdictOn(decision.id);
  if (known) return { decision, verdict: known };
  const patience = AbortSignal.timeout(options.verdictPatience ?? 5_000);
  const waiting = projections.verdicts.wait(decision.id, patience);
  await log.append([encodeRecord('decisions', decision)], patience).catch((error: unknown) => {
    if (!patience.aborted) throw error;
    throw new HearsayError('log-unavailable', 'the log did not take a decision in time', { cause: error });
  });
  return { decision, verdict: await waiting };
}
