import type { Broker, Cluster } from '../client.ts';

/** The broker that looks after a group. It is asked for once, and again after any error. */
export class Coordinator {
  readonly #cluster: Cluster;
  readonly #topics: readonly string[];
  readonly #groupId: string;
  #node: string | undefined;

  /** @param topics Full names of what the group reads, so that metadata is loaded for nothing else. */
  constructor(cluster: Cluster, groupId: string, topics: readonly string[]) {
    this.#cluster = cluster;
    this.#groupId = groupId;
    this.#topics = topics;
  }

  async ask<Answer>(question: (broker: Broker) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(await this.#broker());
    } catch (error) {
      this.#node = undefined;
      throw error;
    }
  }

  async #broker(): Promise<Broker> {
    if (this.#node !== undefined) return this.#cluster.findBroker({ nodeId: this.#node });
    await this.#cluster.connect();
    await this.#cluster.addMultipleTargetTopics(this.#topics);
    const broker = await this.#cluster.findGroupCoordinator({ groupId: this.#groupId });
    this.#node = String(broker.nodeId);
    return broker;
  }
}
