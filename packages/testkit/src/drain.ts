import { decodeRecord, type TopicName, type TopicValue, topicNames } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { workers } from '@hearsay/standalone';
import type { ReadingGroup } from '@hearsay/worker';

/** Resolves when the condition holds; rejects with its last answer when that takes too long. Asks every few milliseconds. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  patience = 60_000,
): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Resolves when every group of every worker has read and committed everything there is, twice in a row with nothing added in between: as fast as the
 * pipeline, however slow the machine.
 */
export async function drain(log: EventLog, patience = 60_000): Promise<void> {
  let quiet = '';
  let behind: string[] = [];
  await until(
    'everything read and committed',
    async () => {
      behind = [];
      for (const group of workers.flatMap(({ groups }) => groups)) behind.push(...(await lagOf(log, group)));
      const ends = JSON.stringify(await Promise.all(topicNames.map((topic) => log.ends(topic))));
      const still = behind.length === 0 && ends === quiet;
      quiet = behind.length === 0 ? ends : '';
      return still;
    },
    patience,
  ).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}: ${behind.join('; ') || 'still growing'}`);
  });
}

/** How far a group is behind, topic by topic; nothing where it has read everything. */
async function lagOf(log: EventLog, { group, topics, from }: ReadingGroup): Promise<string[]> {
  const lags: string[] = [];
  for (const topic of topics) {
    const [ends, committed] = [await log.ends(topic), await log.committed(group, topic)];
    // Whoever begins at the end and has no position was told of nothing yet.
    const next = (partition: number, end: number) => committed[partition] ?? (from === 'end' ? end : 0);
    const lag = ends.reduce((sum, end, partition) => sum + Math.max(0, end - next(partition, end)), 0);
    if (lag > 0) lags.push(`${group} is ${lag} behind on ${topic}`);
  }
  return lags;
}

/** Every value of a topic, checked, in the order of the partitions. */
export async function readAll<Name extends TopicName>(log: EventLog, topic: Name): Promise<TopicValue<Name>[]> {
  const values: TopicValue<Name>[] = [];
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read(topic, partition, 0)) {
      for (const { value } of records) if (value !== null) values.push(decodeRecord(topic, value));
    }
  }
  return values;
}
