import type { TopicName } from '@hearsay/contracts';
import type { KafkaConfig } from 'kafkajs';

export interface KafkaLogOptions {
  /** `host:port`, at least one; the others are found through it. */
  readonly brokers: readonly string[];
  /** Before the name of every topic and every group, so that several installations can share a cluster: `hearsay.` */
  readonly prefix: string;
  /** Partitions of each topic. It cannot change later: a key would move to another partition. */
  readonly partitions: number;
  /** Copies of each partition, 3 in production. From 3 on, an append needs two of them to be durable. */
  readonly replication: number;
  readonly clientId?: string;
  readonly ssl?: NonNullable<KafkaConfig['ssl']>;
  readonly sasl?: NonNullable<KafkaConfig['sasl']>;
  /** `gzip` saves disk and network, and costs time on both sides. Default `none`. */
  readonly compression?: 'none' | 'gzip';
  /** Days to keep, where the configuration says something else than the table of topics. Used when a topic is made. */
  readonly keptDays?: Partial<Readonly<Record<TopicName, number>>>;
  /** Milliseconds without a sign of life after which a member's partitions are given to others; a broker wants 6,000 to 1,800,000. */
  readonly sessionTimeout?: number;
  /** Bytes that may wait in memory to be written; beyond, `append` waits for room. Default 32 MiB. */
  readonly writeBuffer?: number;
  /** Told of every failed attempt to write and of what the client library reports; for logs and metrics. */
  readonly onError?: (error: unknown) => void;
}

export interface ResolvedOptions extends KafkaLogOptions {
  readonly sessionTimeout: number;
  readonly writeBuffer: number;
  readonly onError: (error: unknown) => void;
}

export function resolveOptions(options: KafkaLogOptions): ResolvedOptions {
  return {
    ...options,
    sessionTimeout: options.sessionTimeout ?? 10_000,
    writeBuffer: options.writeBuffer ?? 32 * 1024 * 1024,
    onError: options.onError ?? (() => undefined),
  };
}
