import type { TopicName } from '@hearsay/contracts';

/** A record to be appended. The partition follows from the key (see `partitionOf`); nobody chooses it. */
export interface AppendRecord {
  readonly topic: TopicName;
  readonly key: string;
  /** `null` is a tombstone: on a compacted topic it removes the key. */
  readonly value: Uint8Array | null;
  /** Id of the event, so that readers can drop a second copy without parsing it. Empty where there is none. */
  readonly id: string;
}

export interface Position {
  readonly topic: TopicName;
  readonly partition: number;
  /** 0, 1, 2 … within a topic and partition. Gaps can occur after compaction, and on brokers. */
  readonly offset: number;
}

export interface LogRecord extends Position {
  readonly key: string;
  readonly value: Uint8Array | null;
  readonly id: string;
  /** When the log took it, milliseconds since 1970, by the log's own clock. For people and retention; never for order. */
  readonly appendedAt: number;
}

/** What a subscription's handler is given, and what it may ask. */
export interface Delivery {
  readonly topic: TopicName;
  readonly partition: number;
  /** In order of offset; at least one. */
  readonly records: readonly LogRecord[];
  /**
   * Aborted when this member loses the partition or the subscription ends: stop and return soon. A delivery that was aborted is not
   * committed, even where its handler resolves, since it may have stopped half way: whoever holds the partition next gets it again.
   */
  readonly signal: AbortSignal;
}

export interface SubscribeOptions {
  /** Members of one group share the partitions; each group sees every record. */
  readonly group: string;
  /**
   * Topics read together are co-partitioned: the member that holds partition 3 of one holds partition 3 of all, so that a worker
   * owns everything of a jurisdiction.
   */
  readonly topics: readonly TopicName[];
  /** Where a group begins that has no committed position. */
  readonly from: 'beginning' | 'end';
  /** Records handed over at once, at most. Default 500. */
  readonly batch?: number;
  /**
   * Milliseconds that records which come after a rest may wait for others, so that they are handed over together: for whoever is in no
   * hurry and would be in the way of those who are. A hint; a broker gathers by itself. Default 0.
   */
  readonly gather?: number;
  /**
   * Called once for each partition gained, before its first delivery, with all topics of the subscription. It may return the
   * positions to go on from, which then win over the committed ones (a worker that reads back its own output knows better); where they are
   * further than those, they are committed.
   */
  readonly assigned?: (partition: number, signal: AbortSignal) => Promise<readonly Position[] | undefined>;
  /** Called when a partition is lost, after its last delivery has ended. */
  readonly revoked?: (partition: number) => Promise<void>;
  /**
   * Deliveries of one partition number never overlap, over all topics of the subscription; different partitions may run side by
   * side. When it resolves, the positions after the last record are committed (at least once: a crash before that redelivers).
   * When it rejects, delivery is repeated from the same record after a back-off, for ever: a handler that wants to give up on a
   * record puts it into `deadletter` and resolves.
   */
  readonly handler: (delivery: Delivery) => Promise<void>;
  /** Told of every rejection and every lost connection; for logs and metrics. */
  readonly onError?: (error: unknown) => void;
}

export interface Subscription {
  /** Aborts the deliveries in flight, waits for them to end, commits what was done before, leaves the group. */
  stop(): Promise<void>;
}

/**
 * The event log. What every adapter promises, and the conformance suite checks:
 *
 * - **Durable.** When `append` resolves, its records survive the crash of any process and, on a broker, of any minority of
 *   brokers. It never resolves for a record that is not durable; it retries until it can or `signal` aborts.
 * - **Order.** Records of one key stand in the order in which their appends were called, where one was awaited before the next was
 *   called, and within one append in the order given. A retry may write a record twice (both copies carry the same `id`), and may
 *   therefore repeat a run of records; readers drop what they have seen.
 * - **Offsets.** `append` resolves to where each record stands, in the order given. With a single writer on a partition, the
 *   offsets it is given follow each other; a gap tells it that somebody else wrote there.
 * - **Redelivery.** At least once, in order within a partition, from the last commit.
 * - **Back-pressure.** `append` resolves later when the store is slow, and callers wait for it; nothing is buffered without bound.
 * - **Whole.** A torn last write is cut off when the log is opened; damage before it is found and named (`log-corrupt`), never
 *   skipped in silence.
 */
export interface EventLog {
  readonly partitions: number;

  /** Makes what is missing. Safe to call from many processes at once. */
  ensureTopics(topics: readonly TopicName[]): Promise<void>;

  /**
   * @throws HearsayError `log-full` at once where there is no room; other failures are retried until `signal` aborts, or end the log
   *   for this process (`log-unavailable`) where retrying cannot be safe.
   */
  append(records: readonly AppendRecord[], signal?: AbortSignal): Promise<Position[]>;

  /** Everything from `offset` to the end as it stands when the call is made, in order. `from` 0 is the beginning. */
  read(topic: TopicName, partition: number, from: number, signal?: AbortSignal): AsyncIterable<readonly LogRecord[]>;

  /** The offset that the next record of each partition will have; index is the partition. */
  ends(topic: TopicName): Promise<number[]>;

  /** Position that a group will go on from, for each partition; `undefined` where it has none. For lag and tests. */
  committed(group: string, topic: TopicName): Promise<(number | undefined)[]>;

  subscribe(options: SubscribeOptions): Promise<Subscription>;

  /**
   * Every record from now on (or from the given positions; partitions that are not among them begin at the end), without a group
   * and without commits: for live views. A handler that rejects is told to `onError` and not given the same records again.
   */
  tail(
    topics: readonly TopicName[],
    from: 'beginning' | 'end' | readonly Position[],
    handler: (records: readonly LogRecord[]) => void | Promise<void>,
    onError?: (error: unknown) => void,
  ): Promise<Subscription>;

  /**
   * Removes what its topic's rule no longer keeps (`topics[…].kept`), as far as the store leaves that to us; of all topics, or of these only.
   * What was removed of a topic that is kept until it is read can no longer be read by anybody.
   * @param now milliseconds since 1970.
   */
  compact(now: number, only?: readonly TopicName[]): Promise<void>;

  /** Whether the log answers, for readiness. Rejects with the reason where it does not. */
  ping(): Promise<void>;

  close(): Promise<void>;
}
