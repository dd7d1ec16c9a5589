import type { TopicName } from '@hearsay/contracts';
import type { Position, SubscribeOptions, Subscription } from '@hearsay/log';
import type { Kafka } from 'kafkajs';
import { type Cluster, hangUp, makeCluster } from './client.ts';
import { Committer } from './group/committer.ts';
import { Coordinator } from './group/coordinator.ts';
import { GroupMember } from './group/membership.ts';
import { PartitionWork } from './group/partition-work.ts';
import type { ResolvedOptions } from './options.ts';
import { Poller } from './poller.ts';
import { edgesOf } from './reader.ts';

/** One member of a group: its connections, its place in the group, and its work on each partition that it holds. */
export class GroupSubscription implements Subscription {
  readonly #subscription: SubscribeOptions;
  readonly #options: ResolvedOptions;
  readonly #groupId: string;
  readonly #cluster: Cluster;
  readonly #poller: Poller;
  readonly #coordinator: Coordinator;
  readonly #committer: Committer;
  readonly #member: GroupMember;
  readonly #work = new Map<number, PartitionWork>();
  #stopped: Promise<void> | undefined;

  constructor(kafka: Kafka, options: ResolvedOptions, subscription: SubscribeOptions) {
    const onError = subscription.onError ?? options.onError;
    this.#subscription = subscription;
    this.#options = options;
    this.#groupId = `${options.prefix}${subscription.group}`;
    this.#cluster = makeCluster(kafka);
    this.#poller = new Poller(this.#cluster, options.prefix, onError);
    const topics = subscription.topics.map((topic) => this.#nameOf(topic));
    this.#coordinator = new Coordinator(this.#cluster, this.#groupId, topics);
    this.#committer = new Committer(this.#coordinator, this.#groupId, () => this.#member.membership, onError);
    this.#member = new GroupMember({
      cluster: this.#cluster,
      groupId: this.#groupId,
      topics,
      coordinator: this.#coordinator,
      partitions: options.partitions,
      sessionTimeout: options.sessionTimeout,
      heartbeatInterval: options.heartbeatInterval,
      rebalanceTimeout: options.rebalanceTimeout,
      gained: (partition) => this.#gained(partition),
      lost: (partitions, orderly) => this.#lost(partitions, orderly),
      onError,
    });
    this.#member.start();
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    await this.#member.stop();
    await this.#poller.stop();
    await hangUp(this.#cluster);
  }

  #nameOf(topic: TopicName): string {
    return `${this.#options.prefix}${topic}`;
  }

  #gained(partition: number): void {
    this.#work.set(
      partition,
      new PartitionWork({
        partition,
        subscription: this.#subscription,
        poller: this.#poller,
        committer: this.#committer,
        nameOf: (topic) => this.#nameOf(topic),
        begin: (one) => this.#begin(one),
      }),
    );
  }

  async #lost(partitions: readonly number[], orderly: boolean): Promise<void> {
    if (!orderly) for (const partition of partitions) this.#committer.forget(partition);
    await Promise.all(partitions.map((partition) => this.#work.get(partition)?.end()));
    if (orderly) await this.#committer.flush(partitions);
    for (const partition of partitions) {
      this.#committer.forget(partition);
      this.#work.delete(partition);
    }
  }

  /** The committed positions; where there is none, the first record or the end, which is then committed. */
  async #begin(partition: number): Promise<readonly Position[]> {
    const { topics, from } = this.#subscription;
    const asked = topics.map((topic) => ({ topic: this.#nameOf(topic), partitions: [{ partition }] }));
    const { responses } = await this.#coordinator.ask((broker) =>
      broker.offsetFetch({ groupId: this.#groupId, topics: asked }),
    );
    return Promise.all(
      topics.map(async (topic) => {
        const name = this.#nameOf(topic);
        const committed = Number(responses.find((one) => one.topic === name)?.partitions[0]?.offset ?? -1);
        if (committed >= 0) return { topic, partition, offset: committed };
        const [edge] = await edgesOf(this.#cluster, name, [partition], from === 'beginning' ? 'first' : 'next');
        const offset = edge ?? 0;
        // Otherwise a group that is stopped before its first record would begin at a later end next time.
        if (from === 'end') this.#committer.mark(name, partition, offset);
        return { topic, partition, offset };
      }),
    );
  }
}
