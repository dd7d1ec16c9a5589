import { readEnvironment } from './config/environment.ts';
import { loadConfig } from './config/file.ts';
import type { RunningWorker, WorkerDefinition } from './definition.ts';
import { serveHealth } from './health-server.ts';
import { openContext } from './open-context.ts';

const shutdownDeadline = 10_000;

/**
 * Runs one worker as a process of its own: configuration from `HEARSAY_CONFIG`, health and metrics on `HEARSAY_PORT` (any free port where it is
 * 0), an orderly end on SIGTERM and SIGINT within 10 seconds.
 */
export async function runProcess(definition: WorkerDefinition): Promise<void> {
  const environment = readEnvironment();
  if (environment.configFile === undefined) {
    throw new Error(`set HEARSAY_CONFIG to the configuration file that the ${definition.name} is to read`);
  }
  const config = await loadConfig(environment.configFile);
  const { context, close } = await openContext({
    name: definition.name,
    config,
    environment,
    needs: definition.needs ?? [],
  });
  const { logger, metrics } = context;
  const worker = await definition.start(context);
  metrics.up.set({ worker: definition.name }, 1);
  // The api serves its own health beside everything else.
  const health =
    definition.name === 'api'
      ? undefined
      : await serveHealth(
          environment.port,
          environment.host,
          new Map<string, RunningWorker>([[definition.name, worker]]),
          metrics,
        );
  logger.info({ health: health?.url }, `${definition.name} runs`);
  await ended();
  logger.info('stopping');
  const late = setTimeout(() => {
    logger.error('did not stop within 10 seconds; what was in flight will be done again');
    process.exit(1);
  }, shutdownDeadline);
  await worker.stop();
  await health?.close();
  await close();
  clearTimeout(late);
}

/** Resolves when the process is asked to end. A second signal ends it at once. */
export function ended(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      process.once('SIGTERM', () => process.exit(1));
      process.once('SIGINT', () => process.exit(1));
      resolve();
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  });
}
