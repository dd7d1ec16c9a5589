import { type Action, type Decision, deriveId, type RumourId } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import type { TrackerVerdict } from '../projections/verdicts.ts';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/sign-in.ts';
import { submit } from './submit.ts';

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
  services: Services,
  caller: Caller,
  wanted: { readonly rumour: RumourId; readonly onVersion: number; readonly reason: string; readonly action: Action },
  key: readonly string[],
): Promise<Taken> {
  const { clock, config } = services.context;
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
  return { decision, verdict: await submit(services, decision) };
}
