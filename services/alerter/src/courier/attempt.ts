import { visible } from '@hearsay/access';
import { why } from '@hearsay/alerting';
import { type ChannelIo, channelFor, linksTo, nextTry, type Verdict } from '@hearsay/channels';
import { type AgencyConfig, type ChannelConfig, type DeliveryAttempt, deriveId } from '@hearsay/contracts';
import { instant, type WorkerContext } from '@hearsay/worker';
import { linkBase } from '../link-base.ts';
import type { Item } from './item.ts';

export interface Tried {
  readonly verdict: Verdict;
  readonly attempt: DeliveryAttempt;
  /** Milliseconds since 1970, where it is tried again. */
  readonly nextAt?: number;
}

/** Makes one attempt over one channel, and says what became of it in the form of the log. */
export async function tryOnce(
  { clock, environment }: Pick<WorkerContext, 'clock' | 'environment'>,
  agency: AgencyConfig,
  channel: { readonly index: number; readonly config: ChannelConfig },
  { alert, attempts }: Item,
  send: ChannelIo['send'],
): Promise<Tried> {
  const { index, config } = channel;
  const message = { alert, why: why(alert), links: linksTo(linkBase(environment), alert) };
  const verdict: Verdict = visible(alert.tlp, agency.clearance)
    ? await channelFor(config).deliver(message, config, { now: () => clock.now(), send })
    : { outcome: 'failed', detail: `held back: the agency may no longer receive ${alert.tlp}` };
  const number = attempts + 1;
  const now = clock.now();
  const wait = waitAfter(verdict, number, `${alert.id}/${index}`);
  const outcome = verdict.outcome === 'retry' && wait === undefined ? 'failed' : verdict.outcome;
  const again = wait === undefined ? {} : { nextAt: instant(now + wait) };
  return {
    verdict,
    ...(wait === undefined ? {} : { nextAt: now + wait }),
    attempt: {
      type: 'delivery-attempt',
      v: 1,
      id: deriveId('event', 'delivery-attempt', alert.id, index, number),
      alert: alert.id,
      agency: alert.agency,
      channel: { index, kind: config.kind },
      attempt: number,
      outcome,
      detail: verdict.detail.slice(0, 500),
      at: instant(now),
      ...again,
    },
  };
}

/** Milliseconds until it is tried again: not before the schedule, and not before the receiver asked for. */
function waitAfter(verdict: Verdict, attempts: number, key: string): number | undefined {
  if (verdict.outcome !== 'retry' || attempts >= (verdict.most ?? Number.POSITIVE_INFINITY)) return undefined;
  const wait = nextTry(attempts, key);
  return wait === undefined ? undefined : Math.max(wait, verdict.after ?? 0);
}
