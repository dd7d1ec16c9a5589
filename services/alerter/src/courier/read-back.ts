import { type AgencyId, decodeRecord, type TopicValue } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { deadLetterOf, deadLetterRecord, type WorkerContext } from '@hearsay/worker';
import { Unfinished } from './unfinished.ts';

/** Reads a partition of `alerts` from its beginning, and says what is unfinished and where the reading ended. */
export async function readBack(
  { log, clock, logger }: Pick<WorkerContext, 'log' | 'clock' | 'logger'>,
  partition: number,
  channelsOf: (agency: AgencyId) => number,
  signal: AbortSignal,
): Promise<{ readonly unfinished: Unfinished; readonly end: number }> {
  const unfinished = new Unfinished(partition, channelsOf);
  const committed = (await log.committed('alerter-courier', 'alerts'))[partition] ?? 0;
  let end = committed;
  for await (const records of log.read('alerts', partition, 0, signal)) {
    for (const record of records) {
      end = Math.max(end, record.offset + 1);
      if (record.value === null) continue;
      const value = await decoded(record, record.value);
      if (value?.type === 'alert') unfinished.takeAlert(value, record.offset, record.appendedAt);
      else if (value) unfinished.takeProgress(value);
    }
  }
  return { unfinished, end };

  /** What can't be read goes into quarantine, once. */
  async function decoded(record: LogRecord, bytes: Uint8Array): Promise<TopicValue<'alerts'> | undefined> {
    try {
      return decodeRecord('alerts', bytes);
    } catch (error) {
      if (record.offset >= committed) {
        await log.append([deadLetterRecord(deadLetterOf('alerter', record, error, 1, clock.now()))], signal);
        logger.error({ error, partition, offset: record.offset }, 'record quarantined');
      }
      return undefined;
    }
  }
}
