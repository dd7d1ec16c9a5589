import { backOff, pause, settlesWithin } from '../patience.ts';
import type { Coordinator } from './coordinator.ts';

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
  readonly #coordinator: Coordinator;
  readonly #groupId: string;
  readonly #membership: () => Membership | undefined;
  readonly #onError: (error: unknown) => void;
  /** Topic → partition → offset. */
  readonly #marked = new Map<string, Map<number, number>>();
  readonly #waiting: (() => void)[] = [];
  #running = false;

  constructor(
    coordinator: Coordinator,
    groupId: string,
    membership: () => Membership | undefined,
    onError: (error: unknown) => void,
  ) {
    this.#coordinator = coordinator;
    this.#groupId = groupId;
    this.#membership = membership;
    this.#onError = onError;
  }

  /** The group goes on from `offset` in this partition. */
  mark(topic: string, partition: number, offset: number): void {
    const partitions = this.#marked.get(topic) ?? new Map<number, number>();
    this.#marked.set(topic, partitions.set(partition, offset));
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /**
   * Waits until what is marked in these partitions is committed, at most `patience` milliseconds: what is not is delivered again.
   * Others may go on being marked meanwhile.
   */
  async flush(partitions: readonly number[], patience = 5000): Promise<void> {
    const deadline = performance.now() + patience;
    const marked = () => [...this.#marked.values()].some((offsets) => partitions.some((one) => offsets.has(one)));
    while (marked() && performance.now() < deadline) {
      const round = new Promise<void>((resolve) => this.#waiting.push(resolve));
      await settlesWithin(round, deadline - performance.now());
    }
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
      if (topics.length === 0) {
        this.#running = false;
        return;
      }
      try {
        if (member === undefined) throw new Error(`group ${this.#groupId}: not a member at present`);
        const who = { groupId: this.#groupId, groupGenerationId: member.generation, memberId: member.memberId };
        await this.#coordinator.ask((broker) => broker.offsetCommit({ ...who, topics }));
        for (const { topic, partitions } of topics) this.#committed(topic, partitions);
        failures = 0;
      } catch (error) {
        // During a rebalance a commit is refused; it is repeated afterwards, as a member of the new generation.
        if (failures > 3) this.#onError(error);
        await pause(backOff(failures, 1000));
        failures += 1;
      }
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  #committed(topic: string, done: readonly { partition: number; offset: string }[]): void {
    const partitions = this.#marked.get(topic);
    for (const { partition, offset } of done) {
      if (partitions?.get(partition) === Number(offset)) partitions.delete(partition);
    }
  }
}
