import { HearsayError, type TopicDefinition, type TopicName, topics } from '@hearsay/contracts';
import type { ITopicConfig, Kafka } from 'kafkajs';
import { kafkaErrorType } from './client.ts';
import type { ResolvedOptions } from './options.ts';
import { pause } from './patience.ts';

/** Bytes of key, value and id together, at most. */
export const largestRecord = 4 * 1024 * 1024;

const day = 24 * 60 * 60 * 1000;
/** How long a broker writes one file of a topic that is kept until it is read, milliseconds. */
const shortestSegment = 10 * 60_000;

/** The settings of a topic on the broker, from what the table says is kept. */
export function topicSettings(name: TopicName, options: Pick<ResolvedOptions, 'replication' | 'keptDays'>) {
  const kept: TopicDefinition['kept'] = topics[name].kept;
  const settings: Record<string, string> = {
    'max.message.bytes': String(largestRecord + 64 * 1024),
    'min.insync.replicas': options.replication >= 3 ? '2' : '1',
    'unclean.leader.election.enable': 'false',
    'message.timestamp.type': 'LogAppendTime',
    'compression.type': 'producer',
  };
  if (kept.kind === 'latest') {
    settings['cleanup.policy'] = 'compact';
    settings['min.cleanable.dirty.ratio'] = '0.1';
  } else {
    const days = daysOf(kept, options.keptDays?.[name]);
    settings['cleanup.policy'] = 'delete';
    settings['retention.bytes'] = '-1';
    settings['retention.ms'] = days === undefined ? '-1' : String(days * day);
    // A broker deletes whole files: what was read lies in one that was finished soon.
    if (kept.kind === 'until-read') {
      const window = (options.keptDays?.[name] ?? 0) * day;
      settings['segment.ms'] = String(Math.max(shortestSegment, Math.ceil(window / 100)));
    }
  }
  return settings;
}

/** Where the store leaves it to us what was read and may go, the broker's own rule is for what nobody reads. */
function daysOf(kept: TopicDefinition['kept'], configured: number | undefined): number | undefined {
  if (kept.kind === 'until-read') return Math.max(kept.days, configured ?? 0);
  return configured ?? (kept.kind === 'days' ? kept.days : undefined);
}

/** Makes the topics that are missing, and waits until each partition has a leader. */
export async function ensureTopics(kafka: Kafka, names: readonly TopicName[], options: ResolvedOptions): Promise<void> {
  const wanted: ITopicConfig[] = names.map((name) => ({
    topic: `${options.prefix}${name}`,
    numPartitions: options.partitions,
    replicationFactor: options.replication,
    configEntries: Object.entries(topicSettings(name, options)).map(([key, value]) => ({ name: key, value })),
  }));
  const admin = kafka.admin();
  const deadline = performance.now() + 60_000;
  try {
    for (;;) {
      try {
        await admin.connect();
        await create(admin, wanted);
        if (await complete(admin, wanted)) return;
      } catch (error) {
        if (error instanceof HearsayError) throw error;
        if (kafkaErrorType(error) === 'INVALID_REPLICATION_FACTOR') {
          const text = `replication ${options.replication} needs as many brokers; the cluster has fewer`;
          throw new HearsayError('bad-configuration', text, { cause: error });
        }
        options.onError(error);
        if (performance.now() > deadline) {
          throw new HearsayError('log-unavailable', `the topics could not be made within 60 s`, { cause: error });
        }
      }
      await pause(100);
    }
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

async function create(admin: ReturnType<Kafka['admin']>, wanted: readonly ITopicConfig[]): Promise<void> {
  const there = new Set(await admin.listTopics());
  const missing = wanted.filter((one) => !there.has(one.topic));
  if (missing.length === 0) return;
  try {
    // `waitForLeaders: true` fails at random under load; `complete` looks by itself.
    await admin.createTopics({ topics: missing, waitForLeaders: false, timeout: 20_000 });
  } catch (error) {
    const types = [error, ...((error as { errors?: unknown[] }).errors ?? [])].map(kafkaErrorType);
    // Somebody else made them in the meantime.
    if (!types.includes('TOPIC_ALREADY_EXISTS')) throw error;
  }
}

async function complete(admin: ReturnType<Kafka['admin']>, wanted: readonly ITopicConfig[]): Promise<boolean> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: wanted.map((one) => one.topic) });
  for (const { topic, numPartitions } of wanted) {
    const partitions = found.find((one) => one.name === topic)?.partitions ?? [];
    if (partitions.length === 0 || partitions.some((one) => one.leader < 0)) return false;
    if (partitions.length !== numPartitions) {
      throw new HearsayError(
        'bad-configuration',
        `topic ${topic} has ${partitions.length} partitions, the configuration says ${numPartitions}: set it to ` +
          `${partitions.length}, or use another prefix. The number cannot change, because keys would move.`,
      );
    }
  }
  return true;
}
