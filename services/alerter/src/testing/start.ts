import { type DeliveryAttempt, encodeRecord, type RumourEvent } from '@hearsay/contracts';
import type { LogRecord, Subscription } from '@hearsay/log';
import { onTestFinished } from 'vitest';
import type { AlerterOptions } from '../options.ts';
import { alerterWith } from '../worker.ts';
import { valuesIn } from './context.ts';
import type { TestContext } from './context-in.ts';
import { secret } from './receiver.ts';

export const agency = (id: string, ...urls: string[]) => ({
  id,
  name: id,
  kind: 'cert',
  channels: urls.map((url) => ({ kind: 'webhook', url, secret })),
});

/** A subscription to everything. */
export const everything = (id: string) => ({ id: `${id}-all`, agency: id });

/** Starts an alerter that is stopped when the test has ended, or before. */
export async function start(context: TestContext, options: AlerterOptions = {}) {
  const running = await alerterWith(options).start(context);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= running.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { ...running, stop };
}

export const write = ({ log }: TestContext, ...events: RumourEvent[]) =>
  log.append(events.map((one) => encodeRecord('rumours', one)));

export async function attemptsIn(context: TestContext): Promise<DeliveryAttempt[]> {
  return (await valuesIn(context, 'alerts')).filter((value) => value.type === 'delivery-attempt');
}

/** Resolves when so many attempts are written down. */
export async function attempted({ log }: TestContext, attempts: number): Promise<void> {
  let found = 0;
  let subscription: Subscription | undefined;
  await new Promise<void>((resolve) => {
    const look = (records: readonly LogRecord[]) => {
      found += records.filter(({ id }) => id.startsWith('event_')).length;
      if (found >= attempts) resolve();
    };
    void log.tail(['alerts'], 'beginning', look).then((tail) => {
      subscription = tail;
      if (found >= attempts) resolve();
    });
  });
  await subscription?.stop();
}
