import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Claim, type ClaimId, type Decision, decodeRecord, encodeRecord, type RumourId } from '@hearsay/contracts';
import type { EventLog, Position } from '@hearsay/log';
import { type Input, type Output, Recovery, step, type TrackerPolicy, type TrackerState } from '@hearsay/rumours';
import type { Vectors } from './encoding/vectors.ts';
import { Lookout } from './lookout.ts';
import { type LogPlace, readSnapshot, writeSnapshot } from './snapshot.ts';

/** Where the snapshot of a partition is kept, and whom to tell of trouble with it. */
export interface SnapshotPlace {
  readonly path: string;
  readonly complain: (what: string, error: unknown) => void;
  /** Letters that are written in one go, where not as many as usual. */
  readonly slice?: number;
}

/** Records after which a snapshot is written: in slices between the work, and yet seldom, for it is work. */
const worthKeeping = { afterRecovery: 20_000, whileWorking: 500_000 };

/**
 * The tracker's hold on one partition: the state that its own output gives, and where that output ends. While nobody else writes
 * there, what is appended stands right after what was known; anything between means that another tracker held the partition for a
 * moment, and then the state is built again from the log, which is the truth.
 */
export class TrackedPartition {
  readonly #log: EventLog;
  readonly #partition: number;
  #policy: TrackerPolicy;
  readonly #vectors: Vectors | undefined;
  #recovery: Recovery;
  #end = 0;
  /** Id of the last record of the partition that is in the state. */
  #last = '';
  #sinceSnapshot = 0;
  /** The answer that is on its way into the log: what of it is in the state already must not be kept if it does not get there. */
  #answering: Promise<unknown> = Promise.resolve();
  #writing: { readonly done: Promise<void>; readonly stop: AbortController } | undefined;
  readonly #snapshot: SnapshotPlace | undefined;
  readonly #looked = new Lookout();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(log: EventLog, partition: number, policy: TrackerPolicy, vectors?: Vectors, snapshot?: SnapshotPlace) {
    this.#snapshot = snapshot;
    this.#vectors = vectors;
    this.#recovery = new Recovery(vectors?.encode);
    this.#log = log;
    this.#partition = partition;
    this.#policy = policy;
  }

  /** What is answered from now on goes by this policy. */
  follow(policy: TrackerPolicy): void {
    this.#policy = policy;
  }

  get state(): TrackerState {
    return this.#recovery.state;
  }

  /**
   * Reads back everything this partition's tracker ever wrote, from where a snapshot leaves off if there is one, and says where in its
   * input to go on.
   */
  async recover(group: string, signal: AbortSignal): Promise<Position[]> {
    this.#writing?.stop.abort();
    await this.#writing?.done;
    await this.#restore(signal);
    for await (const records of this.#log.read('rumours', this.#partition, this.#end, signal)) {
      for (const { value, offset } of records) {
        this.#end = offset + 1;
        if (value === null) continue;
        const event = decodeRecord('rumours', value);
        this.#recovery.take({ event, offset });
        this.#last = event.id;
        this.#sinceSnapshot += 1;
      }
    }
    if (this.#sinceSnapshot >= worthKeeping.afterRecovery) void this.keep();
    const positions: Position[] = [];
    for (const topic of ['claims', 'decisions'] as const) {
      const committed = (await this.#log.committed(group, topic))[this.#partition] ?? 0;
      const answered = this.#recovery.goOnFrom.get(topic) ?? 0;
      positions.push({ topic, partition: this.#partition, offset: Math.max(committed, answered) });
    }
    return positions;
  }

  /**
   * Answers inputs in order and writes the answers. Resolves to them when they are durable.
   * @throws Error where another tracker wrote to the partition meanwhile: `recover` first, then the same inputs again.
   */
  answer(inputs: readonly Input[], signal: AbortSignal): Promise<Output[]> {
    const answering = this.#answer(inputs, signal);
    this.#answering = answering;
    return answering;
  }

  async #answer(inputs: readonly Input[], signal: AbortSignal): Promise<Output[]> {
    const outputs: Output[] = [];
    for (const input of inputs) {
      for (const output of await this.#step(input)) {
        this.state.fold(output, -1);
        outputs.push(output);
      }
    }
    if (outputs.length === 0) return outputs;
    const positions = await this.#log.append(
      outputs.map((output) => encodeRecord('rumours', output)),
      signal,
    );
    const foreign = positions.some((position, i) => position.offset !== this.#end + i);
    if (foreign) throw new ForeignWrite(this.#partition);
    for (const [i, output] of outputs.entries()) this.state.place(output, (positions[i] as Position).offset);
    this.#end += outputs.length;
    this.#last = (outputs.at(-1) as Output).id;
    this.#sinceSnapshot += outputs.length;
    for (const { cause } of outputs) this.#recovery.answered(cause);
    if (this.#sinceSnapshot >= worthKeeping.whileWorking) void this.keep();
    return outputs;
  }

  /** Does one thing at a time to this partition: what comes meanwhile waits for its turn. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /**
   * Weighs anew what time has changed, and resolves to how many those are: priorities fall, phases begin, without a claim. A few hundred
   * at a time, in between the work.
   * @param now milliseconds since 1970; at or after what was answered last.
   */
  async passTime(now: number, group: string, signal: AbortSignal): Promise<number> {
    let moved = 0;
    for (const some of this.#looked.due(this.state, now, this.#policy)) {
      if (signal.aborted) break;
      if (some.length > 0) moved += await this.alone(() => this.#weigh(some, now, group, signal));
      await nextTurn();
    }
    return moved;
  }

  async #weigh(rumours: readonly RumourId[], at: number, group: string, signal: AbortSignal): Promise<number> {
    const cause = { topic: 'rumours', partition: this.#partition, offset: Math.max(0, this.#end - 1) };
    try {
      return (await this.answer([{ kind: 'clock', rumours, cause, at }], signal)).length;
    } catch (error) {
      // What was folded in may not be in the log: only the log counts.
      await this.recover(group, signal);
      throw error;
    }
  }

  /**
   * Writes a snapshot where enough was done since the last one, and resolves when none is being written; work may go on meanwhile. A
   * failure costs time at the next start and nothing else.
   */
  async keep(least = 1): Promise<void> {
    await this.#writing?.done;
    if (!this.#snapshot || this.#sinceSnapshot < least || !this.#recovery.whole || this.#end === 0) return;
    this.#sinceSnapshot = 0;
    const stop = new AbortController();
    const done = this.#write(this.#snapshot, stop.signal).finally(() => {
      this.#writing = undefined;
    });
    this.#writing = { done, stop };
    await done;
  }

  async #write({ path, complain, slice }: SnapshotPlace, signal: AbortSignal): Promise<void> {
    try {
      // Both at once: from here on the state goes on.
      const [from, pieces] = [this.#reached(), this.#recovery.kept()];
      const until = async () => {
        const durable = await this.#answering.then(
          () => true,
          () => false,
        );
        return durable ? this.#reached() : undefined;
      };
      await writeSnapshot({ path, from, pieces, until, signal, slice });
    } catch (error) {
      complain('a snapshot could not be written', error);
    }
  }

  #reached(): LogPlace {
    return { end: this.#end, last: this.#last };
  }

  /** Starts from a snapshot if there is one that fits the log, and from nothing otherwise. */
  async #restore(signal: AbortSignal): Promise<void> {
    const begin = () => {
      this.#recovery = new Recovery(this.#vectors?.encode);
      this.#end = 0;
      this.#sinceSnapshot = 0;
    };
    begin();
    if (!this.#snapshot) return;
    try {
      const found = readSnapshot(this.#snapshot.path);
      if (!found || !(await this.#leadsTo(found.from, signal)) || !(await this.#leadsTo(found.until, signal))) return;
      for (const piece of found.pieces) this.#recovery.restore(piece);
      this.#end = found.from.end;
      this.#last = found.from.last;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#snapshot.complain('a snapshot could not be read; everything is read back from the log', error);
      begin();
    }
  }

  async #leadsTo({ end, last }: LogPlace, signal: AbortSignal): Promise<boolean> {
    return (await this.#idAt(end - 1, signal)) === last;
  }

  async #idAt(offset: number, signal: AbortSignal): Promise<string | undefined> {
    for await (const [record] of this.#log.read('rumours', this.#partition, offset, signal))
      return record?.value && record.offset === offset ? decodeRecord('rumours', record.value).id : undefined;
    return undefined;
  }

  async #step(input: Input): Promise<Output[]> {
    const once = () => step(this.state, input, this.#policy);
    return this.#vectors ? this.#vectors.supply(once) : once();
  }

  /** Claims that a split or a setting aside names, read back from where they stand in the log. */
  async claimsOf(decision: Decision, signal: AbortSignal): Promise<ReadonlyMap<ClaimId, Claim>> {
    const found = new Map<ClaimId, Claim>();
    const { action } = decision;
    if (action.kind !== 'split' && action.kind !== 'set-aside') return found;
    for (const id of action.claims) {
      const place = this.state.claims.get(id);
      if (!place || place.rumour !== decision.rumour || place.offset < 0) continue;
      const claim = await this.#claimAt(place.offset, id, signal);
      if (claim) found.set(id, claim);
    }
    return found;
  }

  async #claimAt(offset: number, id: ClaimId, signal: AbortSignal): Promise<Claim | undefined> {
    for await (const records of this.#log.read('rumours', this.#partition, offset, signal)) {
      const value = records[0]?.value;
      if (!value) return undefined;
      const event = decodeRecord('rumours', value);
      if (event.type !== 'rumour-event') return undefined;
      const { change } = event;
      if (change.kind === 'opened' || change.kind === 'claim-joined')
        return change.claim.id === id ? change.claim : undefined;
      return change.kind === 'split-off' ? change.claims.find((claim) => claim.id === id) : undefined;
    }
    return undefined;
  }
}

export class ForeignWrite extends Error {
  constructor(partition: number) {
    super(`another tracker wrote to partition ${partition} of rumours; its state is read back from the log`);
    this.name = 'ForeignWrite';
  }
}
