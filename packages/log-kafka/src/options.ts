import { HearsayError, type TopicName } from '@hearsay/contracts';
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
  /** Milliseconds between two signs of life; no more than a third of the session, so that two may be lost. */
  readonly heartbeatInterval?: number;
  /** Milliseconds that members have to join again when the group changes; whoever takes longer is left out. Not shorter than the session. */
  readonly rebalanceTimeout?: number;
  /** Bytes that may wait in memory to be written; beyond, `append` waits for room. Default 32 MiB. */
  readonly writeBuffer?: number;
  /** Told of every failed attempt to write and of what the client library reports; for logs and metrics. */
  readonly onError?: (error: unknown) => void;
}

export interface ResolvedOptions extends KafkaLogOptions {
  readonly sessionTimeout: number;
  readonly heartbeatInterval: number;
  readonly rebalanceTimeout: number;
  readonly writeBuffer: number;
  readonly onError: (error: unknown) => void;
}

/** @throws HearsayError `bad-configuration` where the three times of a group's membership do not fit together. */
export function resolveOptions(options: KafkaLogOptions): ResolvedOptions {
  const { sessionTimeout = 10_000, heartbeatInterval = 500 } = options;
  const { rebalanceTimeout = Math.max(30_000, sessionTimeout) } = options;
  if (heartbeatInterval > sessionTimeout / 3) {
    const text = `log.heartbeatInterval (${heartbeatInterval} ms) must be a third of log.sessionTimeout (${sessionTimeout} ms) or less`;
    throw new HearsayError('bad-configuration', text);
  }
  if (rebalanceTimeout < sessionTimeout) {
    const text = `log.rebalanceTimeout (${rebalanceTimeout} ms) must not be shorter than log.sessionTimeout (${sessionTimeout} ms)`;
    throw new HearsayError('bad-configuration', text);
  }
  return {
    ...options,
    sessionTimeout,
    heartbeatInterval,
    rebalanceTimeout,
    writeBuffer: options.writeBuffer ?? 32 * 1024 * 1024,
    onError: options.onError ?? (() => undefined),
  };
}
