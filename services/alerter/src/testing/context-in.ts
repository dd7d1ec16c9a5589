import { Config, topicNames } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { type Clock, createMetrics, systemClock, type WorkerContext } from '@hearsay/worker';
import pino from 'pino';

export interface TestContext extends WorkerContext {
  /** Everything that was logged, as JSON lines. */
  readonly lines: string[];
}

/** What an alerter is given in tests: an embedded log in a folder, and a logger that can be read. */
export async function contextIn(folder: string, config: object, clock: Clock = systemClock): Promise<TestContext> {
  const log = await openEmbeddedLog({ folder, partitions: 2 });
  await log.ensureTopics(topicNames);
  const lines: string[] = [];
  const absent = new Proxy({}, { get: () => expectedNowhere() }) as never;
  return {
    config: Config.parse({
      jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
      election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
      network: { allow: ['127.0.0.1/32'] },
      ...config,
    }),
    environment: {
      port: 8400,
      host: '127.0.0.1',
      data: folder,
      configFile: undefined,
      consoleFolder: undefined,
      apiToken: undefined,
      pseudonymKey: undefined,
      publicUrl: 'https://hearsay.example',
      logLevel: 'trace',
    },
    log,
    index: absent,
    evidence: absent,
    clock,
    logger: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    metrics: createMetrics(),
    secrets: { pseudonymKey: 'made up for tests', signingKey: 'made up for tests' },
    lines,
  };
}

function expectedNowhere(): never {
  throw new Error('the alerter must not need this store');
}
