import { channelFor } from '@hearsay/channels';
import { type AgencyConfig, type AgencyId, type ChannelConfig, encodeRecord } from '@hearsay/contracts';
import type { Position } from '@hearsay/log';
import { createOutbound, type Outbound } from '@hearsay/outbound';
import { backOff, consume, type WorkerContext } from '@hearsay/worker';
import type { AlerterOptions } from '../options.ts';
import { type Tried, tryOnce } from './attempt.ts';
import { Endpoint } from './endpoint.ts';
import type { Item } from './item.ts';
import { readBack } from './read-back.ts';
import type { Unfinished } from './unfinished.ts';

export interface Courier {
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export const courierGroup = { group: 'alerter-courier', topics: ['alerts'], from: 'beginning' } as const;

/** Whatever is under way when the worker stops has so many milliseconds to end. */
const grace = 5_000;

/**
 * Reads alerts and delivers them over every channel of their agency. What is to be delivered is held in memory and stands in the log: a
 * commit says that it was taken over, and whoever is assigned the partition next finds what is unfinished by reading it back.
 */
export async function startCourier(context: WorkerContext, options: AlerterOptions): Promise<Courier> {
  const { log, config, clock, logger, metrics } = context;
  const { timeout = 15_000, atOnce = 4 } = options;
  const cut = new AbortController();
  const outbounds: Outbound[] = [];
  const agencies = new Map<AgencyId, { readonly endpoints: readonly Endpoint[] }>();
  const held = new Map<number, Unfinished>();

  const report = ({ verdict, attempt, nextAt }: Tried, { alert }: Item) => {
    const { outcome, detail, agency, channel } = attempt;
    const line = {
      alert: alert.id,
      agency,
      channel: channel.kind,
      place: channel.index,
      attempt: attempt.attempt,
      detail,
    };
    if (outcome === 'delivered') {
      logger.debug(line, 'alert delivered');
      if (alert.fetchedAt !== undefined) {
        metrics.latency.observe({ step: 'alerted' }, (Date.parse(attempt.at) - Date.parse(alert.fetchedAt)) / 1000);
      }
      return;
    }
    metrics.errors.inc({ worker: 'alerter', code: outcome === 'retry' ? 'delivery-failed' : 'delivery-given-up' });
    if (outcome === 'retry')
      logger.warn({ ...line, nextAt: attempt.nextAt }, 'alert not delivered, will be tried again');
    else logger.error({ ...line, ended: verdict.outcome === 'retry' && nextAt === undefined }, 'alert given up');
  };

  /** Rejects only when the worker ends. */
  const write = async ({ attempt }: Tried) => {
    for (let failures = 1; ; failures += 1) {
      try {
        await log.append([encodeRecord('alerts', attempt)], cut.signal);
        return;
      } catch (error) {
        if (cut.signal.aborted) throw error;
        logger.warn({ error, alert: attempt.alert }, 'what became of a delivery could not be written, trying again');
        await clock.sleep(backOff(failures), cut.signal);
      }
    }
  };

  const endpointFor = (agency: AgencyConfig, index: number, channel: ChannelConfig): Endpoint => {
    channelFor(channel).check(channel);
    const outbound = createOutbound({
      allow: config.network.allow,
      userAgent: `Hearsay/0.1 (election rumour alerts; +${config.network.contact})`,
      limits: { milliseconds: timeout, redirects: 0 },
    });
    outbounds.push(outbound);
    return new Endpoint({
      clock,
      atOnce,
      attempt: async (item) => {
        const tried = await tryOnce(context, agency, { index, config: channel }, item, (url, request) =>
          outbound.request(url, { ...request, ignoreBody: true, signal: cut.signal }),
        );
        if (cut.signal.aborted) throw new Error('cut short');
        item.attempts = tried.attempt.attempt;
        report(tried, item);
        held.get(item.partition)?.takeProgress(tried.attempt);
        await write(tried);
        const { verdict, nextAt } = tried;
        return nextAt === undefined ? verdict : { ...verdict, nextAt };
      },
    });
  };

  for (const agency of config.agencies) {
    agencies.set(agency.id, { endpoints: agency.channels.map((channel, i) => endpointFor(agency, i, channel)) });
  }
  const endpointsOf = (agency: AgencyId) => agencies.get(agency)?.endpoints ?? [];
  const everyEndpoint = () => [...agencies.values()].flatMap(({ endpoints }) => endpoints);

  const subscription = await consume(context, {
    worker: 'alerter',
    ...courierGroup,
    assigned: async (partition, signal): Promise<Position[]> => {
      const { unfinished, end } = await readBack(context, partition, (agency) => endpointsOf(agency).length, signal);
      held.set(partition, unfinished);
      const items = unfinished.items(clock.now());
      if (items.length > 0) logger.info({ partition, deliveries: items.length }, 'unfinished deliveries taken up');
      for (const { channel, item } of items) endpointsOf(item.alert.agency)[channel]?.add(item);
      return [{ topic: 'alerts', partition, offset: end }];
    },
    revoked: async (partition) => {
      held.delete(partition);
      for (const endpoint of everyEndpoint()) endpoint.keep((item) => item.partition !== partition);
    },
    handle: async (items, _signal, partition) => {
      const unfinished = held.get(partition);
      if (!unfinished) throw new Error(`partition ${partition} was delivered before it was assigned`);
      for (const { value, record } of items) {
        if (value.type === 'alert') {
          if (!unfinished.takeAlert(value, record.offset, record.appendedAt)) continue;
          for (const { channel, item } of unfinished.itemsOf(value.id, clock.now())) {
            endpointsOf(value.agency)[channel]?.add(item);
          }
        } else if (value.type === 'delivery-attempt') {
          // Its own comes back; another courier's, who held the partition a moment ago, may spare a delivery.
          const news = unfinished.takeProgress(value);
          if (news && value.outcome !== 'retry') endpointsOf(value.agency)[value.channel.index]?.forget(value.alert);
        }
      }
    },
  });

  return {
    settled: async () => {
      for (const endpoint of everyEndpoint()) await endpoint.settled();
    },
    stop: async () => {
      for (const endpoint of everyEndpoint()) endpoint.stop();
      await subscription.stop();
      const ended = new AbortController();
      await Promise.race([
        Promise.all(everyEndpoint().map((endpoint) => endpoint.settled())),
        clock.sleep(grace, ended.signal),
      ]);
      ended.abort();
      cut.abort();
      for (const endpoint of everyEndpoint()) await endpoint.settled();
      for (const outbound of outbounds) await outbound.close();
    },
  };
}
