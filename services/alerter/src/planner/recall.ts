import { AlertMemory } from '@hearsay/alerting';
import { type Alert, decodeRecord } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';

/** Every alert that a record of this partition has led to, whichever agency's partition it stands in. */
export async function recall(
  log: EventLog,
  about: 'rumour' | 'source',
  partition: number,
  signal: AbortSignal,
): Promise<AlertMemory> {
  const memory = new AlertMemory();
  for (let place = 0; place < log.partitions; place += 1) {
    for await (const records of log.read('alerts', place, 0, signal)) {
      for (const { value, id } of records) {
        // Attempts and acknowledgements stand here as well, and are the greater part.
        if (value === null || !id.startsWith('alert_')) continue;
        try {
          const alert = decodeRecord('alerts', value);
          if (alert.type === 'alert' && isAbout(alert, about) && alert.cause.partition === partition)
            memory.take(alert);
        } catch {
          // The courier, who has to deliver it, puts it into quarantine.
        }
      }
    }
  }
  return memory;
}

const isAbout = (alert: Alert, about: 'rumour' | 'source'): boolean => (alert.about ?? 'rumour') === about;
