import { AssignerProtocol } from 'kafkajs';
import { type Cluster, kafkaErrorType } from '../client.ts';
import { backOff, pause } from '../patience.ts';
import { type Candidate, grant } from './assign.ts';
import type { Membership } from './committer.ts';
import type { Coordinator } from './coordinator.ts';

const protocol = 'hearsay-co-partitioned';

/** Errors that say: the group has gone on without this member. */
const expelled = new Set([
  'UNKNOWN_MEMBER_ID',
  'ILLEGAL_GENERATION',
  'FENCED_INSTANCE_ID',
  'INCONSISTENT_GROUP_PROTOCOL',
]);

export interface MembershipOptions {
  readonly cluster: Cluster;
  readonly coordinator: Coordinator;
  readonly groupId: string;
  /** Full names. */
  readonly topics: readonly string[];
  readonly partitions: number;
  /** Milliseconds. */
  readonly sessionTimeout: number;
  readonly heartbeatInterval: number;
  readonly rebalanceTimeout: number;
  readonly gained: (partition: number) => void;
  /** Resolves when the work on the partitions has ended. `orderly` is false where they may already be somebody else's. */
  readonly lost: (partitions: readonly number[], orderly: boolean) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/**
 * Takes part in a consumer group for as long as it runs: joins, proves that it lives, and joins again whenever the group changes.
 * Partitions change hands in two rounds, as in Kafka's cooperative protocol: who holds too much lets go and joins again, and only
 * then the partition is given on. Whatever stays goes on being worked on meanwhile. Signs of life are sent from here, beside the
 * handlers, so a handler may take as long as it likes.
 */
export class GroupMember {
  readonly #options: MembershipOptions;
  readonly #stopping = new AbortController();
  readonly #owned = new Set<number>();
  #memberId = '';
  #generation = -1;
  #lastSeen = 0;
  #ended: Promise<void> | undefined;

  constructor(options: MembershipOptions) {
    this.#options = options;
  }

  get membership(): Membership | undefined {
    return this.#generation < 0 ? undefined : { memberId: this.#memberId, generation: this.#generation };
  }

  start(): void {
    this.#ended = this.#run();
  }

  /** Lets go of everything in good order and leaves, so that the others need not wait until it is missed. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#ended;
    await this.#letGo([...this.#owned], true);
    if (this.membership === undefined) return;
    try {
      const who = { groupId: this.#options.groupId, memberId: this.#memberId };
      await this.#options.coordinator.ask((broker) => broker.leaveGroup(who));
    } catch (error) {
      this.#options.onError(error);
    }
    this.#generation = -1;
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping.signal.aborted; ) {
      try {
        const settled = await this.#join();
        failures = 0;
        if (settled) await this.#stay();
      } catch (error) {
        const type = kafkaErrorType(error);
        if (type === 'REBALANCE_IN_PROGRESS') continue;
        this.#options.onError(error);
        if (type !== undefined && expelled.has(type)) {
          await this.#expel();
          this.#memberId = '';
        } else if (performance.now() - this.#lastSeen > this.#options.sessionTimeout) {
          // It may be that somebody else holds them by now. Where the coordinator still knows this member, it need not wait for it.
          await this.#expel();
        }
        await pause(backOff(failures, 2000), this.#stopping.signal);
        failures += 1;
        await this.#options.cluster.refreshMetadata().catch(() => undefined);
      }
    }
  }

  /** One round. Resolves to whether this member holds what it is to hold; otherwise it let go of something and joins again. */
  async #join(): Promise<boolean> {
    const { coordinator, groupId, sessionTimeout, rebalanceTimeout, topics, partitions } = this.#options;
    const owned = { owned: [...this.#owned], generation: this.#generation };
    const metadata = AssignerProtocol.MemberMetadata.encode({
      version: 0,
      topics: [...topics],
      userData: Buffer.from(JSON.stringify(owned)),
    });
    const joined = await coordinator.ask((broker) =>
      broker.joinGroup({
        groupId,
        sessionTimeout,
        rebalanceTimeout,
        memberId: this.#memberId,
        groupProtocols: [{ name: protocol, metadata }],
      }),
    );
    this.#memberId = joined.memberId;
    const leads = joined.leaderId === joined.memberId;
    const groupAssignment = leads ? this.#assignments(joined.members) : [];
    const who = { groupId, generationId: joined.generationId, memberId: joined.memberId };
    const { memberAssignment } = await coordinator.ask((broker) => broker.syncGroup({ ...who, groupAssignment }));
    this.#generation = joined.generationId;
    this.#lastSeen = performance.now();
    const assignment = AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {};
    const granted = new Set((assignment[topics[0] ?? ''] ?? []).filter((one) => one < partitions));
    const lost = [...this.#owned].filter((partition) => !granted.has(partition));
    for (const partition of granted) {
      if (this.#owned.has(partition)) continue;
      this.#owned.add(partition);
      this.#options.gained(partition);
    }
    if (lost.length === 0) return true;
    await this.#letGo(lost, true);
    return false;
  }

  #assignments(members: readonly { memberId: string; memberMetadata: Buffer }[]) {
    const candidates = members.map(({ memberId, memberMetadata }) => candidateOf(memberId, memberMetadata));
    return [...grant(candidates, this.#options.partitions)].map(([memberId, list]) => ({
      memberId,
      memberAssignment: AssignerProtocol.MemberAssignment.encode({
        version: 0,
        assignment: Object.fromEntries(this.#options.topics.map((topic) => [topic, list])),
        userData: Buffer.alloc(0),
      }),
    }));
  }

  /** Signs of life until the group changes, which the coordinator tells with an error. */
  async #stay(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await pause(this.#options.heartbeatInterval, this.#stopping.signal);
      if (!this.#stopping.signal.aborted) await this.#beat();
    }
  }

  async #beat(): Promise<void> {
    const { cluster, coordinator, groupId, sessionTimeout, onError } = this.#options;
    const sent = performance.now();
    try {
      const who = { groupId, groupGenerationId: this.#generation, memberId: this.#memberId };
      await coordinator.ask((broker) => broker.heartbeat(who));
      this.#lastSeen = sent;
    } catch (error) {
      if (kafkaErrorType(error) !== undefined && kafkaErrorType(error) !== 'NOT_COORDINATOR_FOR_GROUP') throw error;
      // A lost connection alone does not end a membership; silence for longer than the session does.
      onError(error);
      if (sent - this.#lastSeen > sessionTimeout) throw error;
      await cluster.refreshMetadata().catch(() => undefined);
    }
  }

  /** Ends the work on the partitions, and goes on proving that this member lives while it ends. */
  async #letGo(partitions: readonly number[], orderly: boolean): Promise<void> {
    if (partitions.length === 0) return;
    const ended = new AbortController();
    const beating = (async () => {
      while (orderly && !ended.signal.aborted && this.#generation >= 0) {
        await pause(this.#options.heartbeatInterval, ended.signal);
        if (!ended.signal.aborted) await this.#beat().catch(() => undefined);
      }
    })();
    await this.#options.lost(partitions, orderly);
    for (const partition of partitions) this.#owned.delete(partition);
    ended.abort();
    await beating;
  }

  async #expel(): Promise<void> {
    this.#generation = -1;
    await this.#letGo([...this.#owned], false);
  }
}

/** What another member says of itself is not believed further than it makes sense. */
function candidateOf(id: string, metadata: Buffer): Candidate {
  try {
    const told: unknown = JSON.parse(String(AssignerProtocol.MemberMetadata.decode(metadata)?.userData ?? ''));
    const { owned, generation } = told as { owned?: unknown; generation?: unknown };
    return {
      id,
      owned: Array.isArray(owned) ? owned.filter((one) => Number.isSafeInteger(one)) : [],
      generation: typeof generation === 'number' ? generation : -1,
    };
  } catch {
    return { id, owned: [], generation: -1 };
  }
}
