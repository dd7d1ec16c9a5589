import { parseArgs } from 'node:util';
import { startHearsay } from '@hearsay/standalone';
import { ended, readEnvironment } from '@hearsay/worker';
import type { Command } from '../command.ts';

/** `hearsay start`: everything in one process; the demo where no configuration is named. */
export const command: Command = {
  name: 'start',
  summary: 'run everything in one process; without --config, a demo',
  usage: [
    'hearsay start [--config FILE]',
    '',
    'With a configuration file, watches its sources. Without one, replays a fictional election day. Prints where to look and how to sign in.',
    'HEARSAY_PORT (8400), HEARSAY_DATA (./data) and HEARSAY_API_TOKEN may be set in the environment.',
  ].join('\n'),
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { config: { type: 'string' } } });
    // Somebody is looking at the terminal: say what went wrong, not that all is well.
    const environment = readEnvironment({ HEARSAY_LOG_LEVEL: 'warn', ...process.env });
    const hearsay = await startHearsay({
      environment,
      configFile: values.config ?? environment.configFile,
      say: (line) => io.out(line),
    });
    await ended();
    io.out('stopping');
    await hearsay.stop();
    return 0;
  },
};
