import { HearsayError, type TopicDefinition, type TopicName, topicNames, topics } from '@hearsay/contracts';
import type { Kafka } from 'kafkajs';
import type { ResolvedOptions } from './options.ts';
import type { Reader } from './reader.ts';

const day = 86_400_000;

/**
 * Removes what was read from topics that are kept until then (KIP-107, DeleteRecords): nobody can fetch it afterwards, and the broker deletes
 * the file it lies in once that is finished.
 * @param now milliseconds since 1970, by the brokers' clock.
 */
export async function forgetRead(
  kafka: Kafka,
  reader: Pick<Reader, 'committed'>,
  options: Pick<ResolvedOptions, 'prefix' | 'keptDays'>,
  now: number,
  only: readonly TopicName[] = topicNames,
): Promise<void> {
  for (const name of only) {
    const kept: TopicDefinition['kept'] = topics[name].kept;
    if (kept.kind !== 'until-read') continue;
    const read = await reader.committed(kept.by, name);
    const stays = (options.keptDays?.[name] ?? 0) * day;
    await remove(kafka, `${options.prefix}${name}`, read, stays === 0 ? undefined : now - stays);
  }
}

/** @param before milliseconds since 1970: what the broker took later stays, read or not. */
async function remove(
  kafka: Kafka,
  topic: string,
  read: readonly (number | undefined)[],
  before: number | undefined,
): Promise<void> {
  if (read.every((offset) => offset === undefined || offset === 0)) return;
  const admin = kafka.admin();
  try {
    await admin.connect();
    const old = before === undefined ? undefined : await admin.fetchTopicOffsetsByTimestamp(topic, before);
    const edges = await admin.fetchTopicOffsets(topic);
    const partitions = edges.flatMap(({ partition, low, high }) => {
      const young = old?.find((one) => one.partition === partition)?.offset;
      const upTo = Math.min(read[partition] ?? 0, Number(high), young === undefined ? Number(high) : Number(young));
      return upTo > Number(low) ? [{ partition, offset: String(upTo) }] : [];
    });
    if (partitions.length > 0) await admin.deleteTopicRecords({ topic, partitions });
  } catch (error) {
    throw new HearsayError('log-unavailable', `what was read of ${topic} could not be removed`, { cause: error });
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
