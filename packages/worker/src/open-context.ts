import { type Config, topicNames } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import type { SearchIndex } from '@hearsay/index';
import { openEvidence, openIndex, openLog } from './adapters.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Environment } from './config/environment.ts';
import type { WorkerContext } from './context.ts';
import { createLogger } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { openSecrets } from './secrets.ts';

export interface OpenedContext {
  readonly context: WorkerContext;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly name: string;
  readonly config: Config;
  readonly environment: Environment;
  readonly needs: readonly ('index' | 'evidence')[];
  readonly clock?: Clock;
}

/** Opens the stores that the configuration names and puts together what workers are given. */
export async function openContext(options: OpenOptions): Promise<OpenedContext> {
  const { name, config, environment, needs, clock = systemClock } = options;
  const logger = createLogger(name, environment.logLevel);
  const log = await openLog(config, environment.data, `hearsay-${name}`);
  const closing: (() => Promise<void>)[] = [() => log.close()];
  try {
    await log.ensureTopics(topicNames);
    let index: SearchIndex = absent<SearchIndex>(name, 'index');
    if (needs.includes('index')) {
      index = await openIndex(config, environment.data);
      const opened = index;
      closing.unshift(() => opened.close());
    }
    let evidence: EvidenceStore = absent<EvidenceStore>(name, 'evidence');
    if (needs.includes('evidence')) {
      evidence = await openEvidence(config, environment);
      const opened = evidence;
      closing.unshift(() => opened.close());
    }
    const secrets = await openSecrets(environment.data, environment.pseudonymKey);
    const context: WorkerContext = {
      config,
      environment,
      log,
      index,
      evidence,
      clock,
      logger,
      metrics: createMetrics(),
      secrets,
    };
    return {
      context,
      close: async () => {
        for (const close of closing) await close();
      },
    };
  } catch (error) {
    for (const close of closing) await close();
    throw error;
  }
}

/** Stands for a store that a worker did not ask for: touching it is a mistake in the worker's definition, and says so. */
function absent<Store extends object>(worker: string, store: string): Store {
  return new Proxy({} as Store, {
    get() {
      throw new Error(`worker "${worker}" uses the ${store} store without naming it under "needs"`);
    },
  });
}
