import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, decodeRecord, type TopicName, type TopicValue, topicNames } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { type Clock, createMetrics, systemClock, type WorkerContext } from '@hearsay/worker';
import pino from 'pino';
import { onTestFinished } from 'vitest';

export interface TestContext extends WorkerContext {
  /** Everything that was logged, as JSON lines. */
  readonly lines: string[];
}

/** What an alerter is given in tests: an embedded log in a folder that goes when the test has ended, and a logger that can be read. */
export async function testContext(config: object, clock: Clock = systemClock): Promise<TestContext> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-alerter-'));
  const log = await openEmbeddedLog({ folder, partitions: 2 });
  await log.ensureTopics(topicNames);
  onTestFinished(async () => {
    await log.close();
    await rm(folder, { recursive: true, force: true });
  });
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

/** Everything in a topic, in order within each partition. */
export async function valuesIn<Name extends TopicName>(
  { log }: Pick<WorkerContext, 'log'>,
  topic: Name,
): Promise<TopicValue<Name>[]> {
  const all: TopicValue<Name>[] = [];
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read(topic, partition, 0)) {
      for (const { value } of records) if (value !== null) all.push(decodeRecord(topic, value));
    }
  }
  return all;
}
