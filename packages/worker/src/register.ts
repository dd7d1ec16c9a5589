import { type Config, decodeRecord, type TopicValue } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { Registered } from '@hearsay/rumours/registered';
import type { WorkerContext } from './context.ts';

/** The configuration with what people registered beside it, followed. */
export interface Register {
  /** As it holds now; the same object until something is another. */
  readonly config: Config;
  stop(): Promise<void>;
}

/**
 * Reads the elections, areas and forums that people registered, and follows them. Where the configuration says something else than it did
 * when a person decided, theirs holds and the log of the process says so.
 * @param changed told after each change that came in since.
 */
export async function followRegister(
  { config, log, logger }: Pick<WorkerContext, 'config' | 'log' | 'logger'>,
  changed: (config: Config) => void = () => {},
): Promise<Register> {
  const registered = new Registered(config);
  const take = (records: readonly LogRecord[]): boolean =>
    records.filter((record) => {
      const entry = record.key.startsWith('registry-entry/') ? readable(record) : undefined;
      return entry?.type === 'registry-entry' && registered.take(entry);
    }).length > 0;
  const tail = await log.tail(
    ['registry'],
    'end',
    (records) => {
      if (take(records)) changed(registered.now.config);
    },
    (error) => logger.warn({ error }, 'following the registry is in trouble'),
  );
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read('registry', partition, 0)) take(records);
  }
  for (const { kind, id, conflict, misfit } of registered.now.items) {
    if (conflict)
      logger.warn({ kind, id }, 'the configuration was edited after a person decided; what they decided holds');
    if (misfit !== undefined)
      logger.warn({ kind, id, misfit }, 'what a person registered does not fit and is left out');
  }
  return {
    get config() {
      return registered.now.config;
    },
    stop: () => tail.stop(),
  };
}

/** What cannot be read is quarantined by whoever owns it; here it holds nothing. */
function readable({ value }: LogRecord): TopicValue<'registry'> | undefined {
  try {
    return value === null ? undefined : decodeRecord('registry', value);
  } catch {
    return undefined;
  }
}
