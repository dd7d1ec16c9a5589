import { decodeRecord, type PostCounts, type TopicValue } from '@hearsay/contracts';
import type { LogRecord, Subscription } from '@hearsay/log';
import type { WorkerContext } from '@hearsay/worker';
import { SettingsInForce } from './settings.ts';

/** Everything of the registry that the detector reads stands under one of these. */
const ours = ['flagging-setting/', 'flag-rule/'];
const countsKey = 'post-counts/';

/** Reads what people set, and follows it: it takes effect on the next post. Stop the subscription when done. */
export async function followSettings({
  config,
  log,
  logger,
}: WorkerContext): Promise<{ settings: SettingsInForce; tail: Subscription }> {
  const settings = new SettingsInForce(config);
  const take = (records: readonly LogRecord[]) => {
    for (const record of records) {
      const entry = ours.some((key) => record.key.startsWith(key)) ? readable(record) : undefined;
      if (entry?.jurisdiction !== config.jurisdiction.id) continue;
      if (entry.type === 'flagging-setting' || entry.type === 'flag-rule') settings.take(entry);
    }
  };
  const tail = await log.tail(['registry'], 'end', take, (error) =>
    logger.warn({ error }, 'following the registry is in trouble'),
  );
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read('registry', partition, 0)) take(records);
  }
  return { settings, tail };
}

/** What was counted of one partition of posts, the latest of each day. */
export async function countsOf({ config, log }: WorkerContext, partition: number): Promise<PostCounts[]> {
  const days = new Map<string, PostCounts>();
  for (let at = 0; at < log.partitions; at += 1) {
    for await (const records of log.read('registry', at, 0)) {
      for (const record of records) {
        if (!record.key.startsWith(`${countsKey}${partition}-`)) continue;
        const entry = readable(record);
        if (entry?.type === 'post-counts' && entry.jurisdiction === config.jurisdiction.id) days.set(entry.day, entry);
      }
    }
  }
  return [...days.values()];
}

/** What cannot be read is quarantined by whoever owns it; here it holds nothing. */
function readable({ value }: LogRecord): TopicValue<'registry'> | undefined {
  try {
    return value === null ? undefined : decodeRecord('registry', value);
  } catch {
    return undefined;
  }
}
