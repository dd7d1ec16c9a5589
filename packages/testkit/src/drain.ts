import { decodeRecord, type TopicName, type TopicValue, topicNames } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';

/** Which group reads which topic: what has to be caught up before a test may look. */
const readers: readonly { readonly group: string; readonly topic: TopicName }[] = [
  { group: 'collector-inbox', topic: 'inbox' },
  { group: 'detector', topic: 'posts' },
  { group: 'tracker', topic: 'claims' },
  { group: 'tracker', topic: 'decisions' },
  { group: 'indexer', topic: 'rumours' },
  { group: 'alerter-planner', topic: 'rumours' },
  { group: 'alerter-courier', topic: 'alerts' },
];

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
 * Resolves when everybody has read and committed everything there is, twice in a row with nothing added in between: as fast as the
 * pipeline, however slow the machine.
 */
export async function drain(log: EventLog, patience = 60_000, groups?: readonly string[]): Promise<void> {
  let quiet = '';
  let behind: string[] = [];
  await until(
    'everything read and committed',
    async () => {
      behind = [];
      for (const { group, topic } of readers.filter((reader) => groups?.includes(reader.group) ?? true)) {
        const [ends, committed] = [await log.ends(topic), await log.committed(group, topic)];
        const lag = ends.reduce((sum, end, partition) => sum + Math.max(0, end - (committed[partition] ?? 0)), 0);
        if (lag > 0) behind.push(`${group} is ${lag} behind on ${topic}`);
      }
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
