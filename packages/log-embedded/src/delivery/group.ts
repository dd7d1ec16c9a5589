import { HearsayError, type TopicName } from '@hearsay/contracts';
import type { SubscribeOptions, Subscription } from '@hearsay/log';
import type { Journal } from '../journal/journal.ts';
import { Lane } from './lane.ts';

interface Member {
  readonly options: SubscribeOptions;
  /** By partition. */
  readonly lanes: Map<number, Lane>;
}

/** The members of one group in this process, which share the partitions of its topics. */
export class Group {
  readonly #journal: Journal;
  readonly #members: Member[] = [];
  #sharing: Promise<void> = Promise.resolve();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get empty(): boolean {
    return this.#members.length === 0;
  }

  join(options: SubscribeOptions): Subscription {
    const topics = (of: SubscribeOptions) => [...of.topics].sort().join(' ');
    const other = this.#members[0]?.options;
    if (other !== undefined && topics(other) !== topics(options)) {
      throw new HearsayError(
        'bad-configuration',
        `a member of group "${options.group}" reads ${topics(other)}, another ${topics(options)}: members of one group read the same topics`,
      );
    }
    const member: Member = { options, lanes: new Map() };
    this.#members.push(member);
    void this.#share();
    return { stop: () => this.#leave(member) };
  }

  wake(topic: TopicName, partition: number): void {
    for (const { options, lanes } of this.#members) {
      if (options.topics.includes(topic)) lanes.get(partition)?.wake();
    }
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#members].map((member) => this.#leave(member)));
  }

  async #leave(member: Member): Promise<void> {
    const place = this.#members.indexOf(member);
    if (place >= 0) this.#members.splice(place, 1);
    // Another member may be gaining or losing: what this one holds is known when that has ended.
    await this.#share(member);
    await this.#journal.flush().catch((error) => member.options.onError?.(error));
  }

  /** Shares the partitions anew, one change of members after the other. */
  #share(leaving?: Member): Promise<void> {
    this.#sharing = this.#sharing.then(async () => {
      if (leaving !== undefined) await endLanes(leaving, [...leaving.lanes.keys()]);
      const wanted = this.#plan();
      await Promise.all(
        this.#members.map((member) =>
          endLanes(
            member,
            [...member.lanes.keys()].filter((n) => wanted[n] !== member),
          ),
        ),
      );
      for (const [partition, member] of wanted.entries()) {
        if (this.#members.includes(member) && !member.lanes.has(partition)) {
          member.lanes.set(partition, new Lane(this.#journal, member.options, partition));
        }
      }
    });
    return this.#sharing;
  }

  /** Who shall hold each partition: who holds it now, unless it has more than its share. */
  #plan(): Member[] {
    const count = this.#journal.state.partitions;
    if (this.#members.length === 0) return [];
    const share = (n: number) => Math.floor(count / this.#members.length) + (n < count % this.#members.length ? 1 : 0);
    const kept = new Map<number, Member>();
    const room: Member[] = [];
    // Whoever holds most takes the larger shares, so that as few as possible are handed over.
    const byHeld = [...this.#members].sort((a, b) => b.lanes.size - a.lanes.size);
    for (const [n, member] of byHeld.entries()) {
      const held = [...member.lanes.keys()].slice(0, share(n));
      for (const partition of held) kept.set(partition, member);
      for (let more = held.length; more < share(n); more += 1) room.push(member);
    }
    return Array.from({ length: count }, (_, partition) => kept.get(partition) ?? (room.shift() as Member));
  }
}

async function endLanes(member: Member, partitions: readonly number[]): Promise<void> {
  await Promise.all(
    partitions.map(async (partition) => {
      await member.lanes.get(partition)?.end();
      member.lanes.delete(partition);
    }),
  );
}
