import { AlertMemory } from '@hearsay/alerting';
import { decodeRecord } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';

/** Every alert that an event of this partition of rumours has led to, whichever agency's partition it stands in. */
export async function recall(log: EventLog, partition: number, signal: AbortSignal): Promise<AlertMemory> {
  const memory = new AlertMemory();
  for (let place = 0; place < log.partitions; place += 1) {
    for await (const records of log.read('alerts', place, 0, signal)) {
      for (const { value, id } of records) {
        // Attempts and acknowledgements stand here as well, and are the greater part.
        if (value === null || !id.startsWith('alert_')) continue;
        try {
          const alert = decodeRecord('alerts', value);
          if (alert.type === 'alert' && alert.cause.partition === partition) memory.take(alert);
        } catch {
          // The courier, who has to deliver it, puts it into quarantine.
        }
      }
    }
  }
  return memory;
}
