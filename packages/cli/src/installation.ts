import { parseArgs } from 'node:util';
import { Config } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { type Environment, loadConfig, openLog, readEnvironment } from '@hearsay/worker';

export interface Installation {
  readonly config: Config;
  readonly environment: Environment;
  readonly positionals: readonly string[];
}

/** What stands where no configuration file is named: an embedded log and index in the data folder. */
const bare = {
  jurisdiction: { id: 'none', name: 'not configured', languages: ['en'] },
  election: { id: 'none', name: 'not configured', day: '2000-01-01', timezone: 'UTC' },
};

/** Reads `--config FILE` and `--data FOLDER`, which win over `HEARSAY_CONFIG` and `HEARSAY_DATA`. */
export async function readInstallation(args: readonly string[]): Promise<Installation> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { config: { type: 'string' }, data: { type: 'string' } },
    allowPositionals: true,
  });
  const environment = readEnvironment({
    ...process.env,
    ...(values.data === undefined ? {} : { HEARSAY_DATA: values.data }),
  });
  const file = values.config ?? environment.configFile;
  const config = file === undefined ? Config.parse(bare) : await loadConfig(file);
  return { config, environment, positionals };
}

/** Opens the installation's log for the time of one piece of work. */
export async function withLog<Result>(
  { config, environment }: Installation,
  work: (log: EventLog) => Promise<Result>,
): Promise<Result> {
  const log = await openLog(config, environment.data, 'hearsay-cli');
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}
