import { startStandalone } from '@hearsay/standalone';
import { ended, loadConfig, readEnvironment } from '@hearsay/worker';

/** Standalone as a process of its own, to be killed, without the console that `hearsay start` builds. Prints its address. */
const environment = readEnvironment();
const standalone = await startStandalone({ config: await loadConfig(environment.configFile ?? ''), environment });
process.stdout.write(`${standalone.url}\n`);
await ended();
await standalone.stop();
