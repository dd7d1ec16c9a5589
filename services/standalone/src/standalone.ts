import { alerter } from '@hearsay/alerter';
import { api, createApi } from '@hearsay/api';
import { collector, type RunningCollector } from '@hearsay/collector';
import type { Config } from '@hearsay/contracts';
import { detector } from '@hearsay/detector';
import { indexer } from '@hearsay/indexer';
import { tracker } from '@hearsay/tracker';
import {
  type Clock,
  type Environment,
  openContext,
  type RunningWorker,
  type WorkerContext,
  type WorkerDefinition,
} from '@hearsay/worker';
import { startUpkeep, type Upkeep } from './upkeep.ts';

/** Every worker that there is, in the order of the flow. */
export const workers: readonly WorkerDefinition[] = [collector, detector, tracker, indexer, alerter, api];

export interface StandaloneOptions {
  readonly config: Config;
  readonly environment: Environment;
  readonly clock?: Clock;
  /** Folder of the built console. */
  readonly consoleFolder?: string;
  /** Anybody who reaches the address may sign in as anybody: for the demo. */
  readonly demo?: boolean;
}

export interface Standalone {
  readonly context: WorkerContext;
  readonly collector: RunningCollector;
  /** Where it listens. */
  readonly url: string;
  /** Ends every worker in the order of the flow, so that what is in flight arrives. */
  stop(): Promise<void>;
}

/** Everything in one process, on the stores that the configuration names. */
export async function startStandalone(options: StandaloneOptions): Promise<Standalone> {
  const { config, environment, clock, consoleFolder, demo } = options;
  const { context, close } = await openContext({
    name: 'standalone',
    config,
    environment,
    needs: ['index', 'evidence'],
    ...(clock ? { clock } : {}),
  });
  const running: RunningWorker[] = [];
  const start = async <Running extends RunningWorker>(definition: WorkerDefinition<Running>): Promise<Running> => {
    const logger = context.logger.child({ worker: definition.name });
    const worker = await definition.start({ ...context, logger });
    context.metrics.up.set({ worker: definition.name }, 1);
    running.unshift(worker);
    return worker;
  };
  let upkeep: Upkeep | undefined;
  const stop = async () => {
    await upkeep?.stop();
    for (const worker of running.splice(0)) await worker.stop();
    await close();
  };
  try {
    // The last of the flow first, so that nothing is written before whoever reads it is there.
    const { url } = await start(
      createApi({ ...(consoleFolder === undefined ? {} : { consoleFolder }), demo: demo === true }),
    );
    await start(alerter);
    await start(indexer);
    await start(tracker);
    await start(detector);
    const first = await start(collector);
    upkeep = startUpkeep(context);
    return { context, collector: first, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
