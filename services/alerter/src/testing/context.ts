import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeRecord, type TopicName, type TopicValue } from '@hearsay/contracts';
import type { Clock, WorkerContext } from '@hearsay/worker';
import { onTestFinished } from 'vitest';
import { contextIn, type TestContext } from './context-in.ts';

/** A folder that goes when the test has ended. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-alerter-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What an alerter is given, closed when the test has ended. */
export async function testContext(config: object, clock?: Clock, folder?: string): Promise<TestContext> {
  const context = await contextIn(folder ?? (await freshFolder()), config, clock);
  onTestFinished(() => context.log.close());
  return context;
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
