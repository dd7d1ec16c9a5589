import type { Cluster } from '../client.ts';
import { backOff, pause, settlesWithin } from '../patience.ts';

/** Who commits: changes with every rebalance. */
export interface Membership {
  readonly memberId: string;
  readonly generation: number;
}

/**
 * Commits positions in the background, one request at a time with whatever has been marked since. Who gives a partition away
 * flushes first, so that the next holder begins where this one ended.
 */
export class Committer {
  readonly #cluster: Cluster;
  readonly #groupId: string;
  readonly #membership: () => Membership | undefined;
  readonly #onError: (error: unknown) => void;
  /** Topic → partition → offset. */
  readonly #marked = new Map<string, Map<number, number>>();
  #running: Promise<void> | undefined;

  constructor(
    cluster: Cluster,
    groupId: string,
    membership: () => Membership | undefined,
    onError: (error: unknown) => void,
  ) {
    this.#cluster = cluster;
    this.#groupId = groupId;
    this.#membership = membership;
    this.#onError = onError;
  }

  /** The group goes on from `offset` in this partition. */
  mark(topic: string, partition: number, offset: number): void {
    const partitions = this.#marked.get(topic) ?? new Map<number, number>();
    this.#marked.set(topic, partitions.set(partition, offset));
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Waits until everything marked is committed, at most `patience` milliseconds: what is not is delivered again. */
  async flush(patience = 5000): Promise<void> {
    if (this.#running !== undefined) await settlesWithin(this.#running, patience);
  }

  /** The partition belongs to somebody else: nothing more is committed for it. */
  forget(partition: number): void {
    for (const partitions of this.#marked.values()) partitions.delete(partition);
  }

  async #run(): Promise<void> {
    for (let failures = 0; ; ) {
      const topics = [...this.#marked]
        .filter(([, partitions]) => partitions.size > 0)
        .map(([topic, partitions]) => ({
          topic,
          partitions: [...partitions].map(([partition, offset]) => ({ partition, offset: String(offset) })),
        }));
      const member = this.#membership();
      if (topics.length === 0) return;
      try {
        if (member === undefined) throw new Error(`group ${this.#groupId}: not a member at present`);
        const coordinator = await this.#cluster.findGroupCoordinator({ groupId: this.#groupId });
        await coordinator.offsetCommit({
          groupId: this.#groupId,
          groupGenerationId: member.generation,
          memberId: member.memberId,
          topics,
        });
        for (const { topic, partitions } of topics) this.#committed(topic, partitions);
        failures = 0;
      } catch (error) {
        // During a rebalance a commit is refused; it is repeated afterwards, as a member of the new generation.
        if (failures > 3) this.#onError(error);
        await pause(backOff(failures, 1000));
        failures += 1;
      }
    }
  }

  #committed(topic: string, done: readonly { partition: number; offset: string }[]): void {
    const partitions = this.#marked.get(topic);
    for (const { partition, offset } of done) {
      if (partitions?.get(partition) === Number(offset)) partitions.delete(partition);
    }
  }
}
