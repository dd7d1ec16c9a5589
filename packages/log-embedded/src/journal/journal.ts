import { HearsayError, type TopicName } from '@hearsay/contracts';
import type { AppendRecord, Position } from '@hearsay/log';
import { AppendQueue, type Part } from './append-queue.ts';
import type { Summary } from './chunks.ts';
import { isNoRoom } from './damage.ts';
import type { FileDescriptor, FileOperations } from './files.ts';
import { frameHeaderBytes, frameKind, makeFrame, sealFrame } from './frame.ts';
import { FrameDraft, KeyPartitions } from './frame-draft.ts';
import { RecentFrames } from './recent.ts';
import { type PositionRecord, positionBound } from './record-bytes.ts';
import { recover } from './recovery.ts';
import { ReplayCache } from './replay.ts';
import { Segment } from './segment.ts';
import type { JournalState } from './state.ts';

export interface JournalOptions {
  readonly folder: string;
  readonly partitions: number;
  readonly clock: () => number;
  readonly sync: boolean;
  readonly files: FileOperations;
  /** A segment that has reached this many bytes is finished and a new one begun. */
  readonly segmentBytes: number;
  /** No frame is begun with more than this; a longer append is spread over several. */
  readonly frameBytes: number;
  /** Bytes of newest records that are held in memory. */
  readonly recentBytes: number;
}

/** Longest record that is taken, bytes. */
const longestRecord = 32 << 20;
/** How long a committed position may wait for a frame of records to travel with, milliseconds. */
const positionPatience = 20;
/** The same while there is no room. */
const fullPatience = 1000;

/**
 * One row of frames over a row of files, for all topics. Appends that wait while a frame is being written and synced go into the
 * next frame together: that is the group commit.
 */
export class Journal {
  readonly state: JournalState;
  readonly segments: Segment[];
  readonly #recent: RecentFrames;
  readonly #options: JournalOptions;
  readonly #onRecords: (summaries: readonly Summary[]) => void;
  readonly #keys: KeyPartitions;
  readonly #queue = new AppendQueue();
  readonly #positions = new Map<string, PositionRecord>();
  #positionTimer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  /** A failed write left something behind the durable end. */
  #dirtyEnd = false;
  #full: HearsayError | undefined;
  #stopped: HearsayError | undefined;
  /** Whether a frame shall be written although there is nothing to write. */
  #probing = false;
  /** Asked for by compaction. */
  #finish: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  readonly #replay: ReplayCache;

  private constructor(
    options: JournalOptions,
    recovered: { segments: Segment[]; state: JournalState },
    onRecords: (summaries: readonly Summary[]) => void,
  ) {
    this.#options = options;
    this.state = recovered.state;
    this.segments = recovered.segments;
    this.#recent = new RecentFrames(options.recentBytes);
    this.#keys = new KeyPartitions(options.partitions);
    this.#replay = new ReplayCache(this.segments, this.#recent);
    this.#onRecords = onRecords;
  }

  static async open(options: JournalOptions, onRecords: (summaries: readonly Summary[]) => void): Promise<Journal> {
    const journal = new Journal(options, await recover(options.files, options.folder, options.partitions), onRecords);
    if (journal.segments.length === 0) await journal.#begin(1);
    return journal;
  }

  get #last(): Segment {
    return this.segments[this.segments.length - 1] as Segment;
  }

  async append(records: readonly AppendRecord[], signal?: AbortSignal): Promise<Position[]> {
    signal?.throwIfAborted();
    if (this.#stopped !== undefined) throw this.#stopped;
    for (const record of records) {
      this.state.ends(record.topic);
      if ((record.value?.length ?? 0) > longestRecord) {
        throw new HearsayError('too-large', `a record of "${record.topic}" is longer than ${longestRecord} bytes`);
      }
    }
    if (records.length === 0) return [];
    const appended = this.#queue.push(records, signal);
    this.#wake();
    return appended;
  }

  /** Notes how far a group has come. It is durable with the next frame, a few milliseconds later at most. */
  commit(position: PositionRecord): void {
    this.state.commit(position);
    this.#positions.set(positionName(position), position);
    this.#positionTimer ??= setTimeout(() => this.#wake(), positionPatience);
  }

  /** Resolves when every position noted so far is durable. */
  async flush(): Promise<void> {
    do {
      this.#wake();
      await this.#writing;
      if (this.#full !== undefined) throw this.#full;
    } while (this.#positions.size > 0 && this.#stopped === undefined);
  }

  /** Resolves when appends can be taken; where there was no room, by trying. */
  async ping(): Promise<void> {
    if (this.#full !== undefined && this.#stopped === undefined) {
      this.#probing = true;
      this.#wake();
      await this.#writing;
    }
    const trouble = this.#stopped ?? this.#full;
    if (trouble !== undefined) throw trouble;
  }

  /** What was appended is written; then nothing is taken any more. */
  async close(): Promise<void> {
    await this.flush().catch(() => undefined);
    while (!this.#queue.empty && this.#stopped === undefined) await this.#writing;
    this.#stopped ??= new HearsayError('log-unavailable', 'the log is closed');
    await this.#writing;
    clearTimeout(this.#positionTimer);
    this.#finish?.reject(this.#stopped);
    for (const segment of this.segments) await segment.retire();
  }

  /** Finishes the last segment between two frames, so that compaction can write it anew. */
  async finishSegment(): Promise<void> {
    if (this.#stopped !== undefined) throw this.#stopped;
    return new Promise((resolve, reject) => {
      this.#finish = { resolve, reject };
      this.#wake();
    });
  }

  /** Puts a segment that was written anew in the place of old ones that stand side by side. */
  replace(old: readonly Segment[], segment: Segment): void {
    this.segments.splice(this.segments.indexOf(old[0] as Segment), old.length, segment);
    this.#recent.clear();
    this.#replay.clear();
  }

  /**
   * Up to `limit` durable records from `from` on and before `end`, and the offset to go on from, which is larger than `from` unless
   * `from` is `end`.
   */
  async fetch(topic: TopicName, partition: number, from: number, end: number, limit: number) {
    return this.#replay.fetch(topic, partition, from, end, limit);
  }

  /** Starts the next frame, unless one is being written: then it follows by itself. */
  #wake(): void {
    if (this.#writing !== undefined || this.#stopped !== undefined) return;
    // What is appended in the same turn of the event loop goes into the same frame.
    this.#writing = Promise.resolve()
      .then(() => this.#finishIfAsked())
      .then(() => this.#writeFrame())
      .finally(() => {
        this.#writing = undefined;
        if (!this.#queue.empty || this.#finish !== undefined) this.#wake();
      });
  }

  async #finishIfAsked(): Promise<void> {
    const finish = this.#finish;
    if (finish === undefined) return;
    this.#finish = undefined;
    await this.#roll().then(finish.resolve, (error) => finish.reject(this.#verdict(error)));
  }

  async #writeFrame(): Promise<void> {
    const { parts, bytes } = this.#queue.take(this.#options.frameBytes);
    const positions = [...this.#positions.values()];
    if (parts.length === 0 && positions.length === 0 && !this.#probing) return;
    this.#probing = false;
    clearTimeout(this.#positionTimer);
    this.#positionTimer = undefined;
    this.#positions.clear();
    const size = positions.reduce((sum, position) => sum + positionBound(position), frameHeaderBytes + bytes);
    const draft = this.#draft(size, parts, positions);
    const frame = draft.bytes.subarray(0, draft.end);
    sealFrame(frame, this.#last.lastSequence + 1, frameKind.records);
    try {
      const last = this.#last;
      const holdsRecords = last.lastSequence > last.sequence;
      if (holdsRecords && last.length + frame.length > this.#options.segmentBytes) await this.#roll();
      await this.#write(frame);
    } catch (error) {
      this.#failed(error, parts, positions);
      return;
    }
    this.#full = undefined;
    this.#published(frame, draft, parts);
  }

  #draft(bytes: number, parts: readonly Part[], positions: readonly PositionRecord[]): FrameDraft {
    const appendedAt = Math.max(0, Math.floor(this.#options.clock()));
    const draft = new FrameDraft(this.#recent.allocate(bytes), this.state, this.#keys, appendedAt);
    for (const { waiting, from, to } of parts) {
      for (let n = from; n < to; n += 1) draft.add(waiting.records[n] as AppendRecord);
    }
    for (const position of positions) draft.addPosition(position);
    return draft;
  }

  async #write(frame: Buffer): Promise<void> {
    const { files } = this.#options;
    const segment = this.#last;
    const file = await segment.open();
    if (this.#dirtyEnd) await this.#cutDirtyEnd(file, segment);
    // A new segment begun in between has taken a sequence for its snapshot.
    if (frame.readUIntBE(12, 6) !== segment.lastSequence + 1) {
      sealFrame(frame, segment.lastSequence + 1, frameKind.records);
    }
    try {
      await files.write(file, frame, segment.length);
    } catch (error) {
      this.#dirtyEnd = true;
      if (isNoRoom(error)) await this.#cutDirtyEnd(file, segment).catch(() => undefined);
      throw error;
    }
    await this.#sync(file);
  }

  async #cutDirtyEnd(file: FileDescriptor, segment: Segment): Promise<void> {
    await this.#options.files.truncate(file, segment.length);
    this.#dirtyEnd = false;
  }

  async #sync(file: FileDescriptor): Promise<void> {
    if (!this.#options.sync) return;
    try {
      await this.#options.files.sync(file);
    } catch (error) {
      throw new SyncFailed(error);
    }
  }

  #published(frame: Buffer, draft: FrameDraft, parts: readonly Part[]): void {
    const segment = this.#last;
    const start = segment.length;
    const { summaries } = draft;
    segment.length += frame.length;
    segment.lastSequence += 1;
    segment.chunks.add(summaries, start, segment.length);
    this.state.took(summaries);
    this.#recent.keep(segment, start, frame);
    this.#queue.resolve(parts, draft.positions);
    this.#onRecords(summaries);
  }

  #failed(error: unknown, parts: readonly Part[], positions: readonly PositionRecord[]): void {
    for (const position of positions) {
      const name = positionName(position);
      if (!this.#positions.has(name)) this.#positions.set(name, position);
    }
    const told = this.#verdict(error);
    this.#queue.reject(parts, told);
    if (this.#stopped !== undefined) this.#queue.rejectAll(this.#stopped);
    else if (positions.length > 0) this.#positionTimer ??= setTimeout(() => this.#wake(), fullPatience);
  }

  /** No room is told and tried again with the next append. Anything else ends all appending until the process starts anew. */
  #verdict(error: unknown): HearsayError {
    const { folder } = this.#options;
    if (isNoRoom(error)) {
      const advice = 'free some, then appends work again';
      this.#full = new HearsayError('log-full', `there is no room for the event log in ${folder}: ${advice}`, {
        cause: error,
      });
      return this.#full;
    }
    const cause = error instanceof SyncFailed ? error.cause : error;
    this.#stopped ??= new HearsayError(
      'log-unavailable',
      `the event log in ${folder} takes nothing any more after a failed ${error instanceof SyncFailed ? 'sync' : 'write'} (${String(cause)}): what the disk holds is unknown until it is opened anew. Check the disk and restart.`,
      { cause },
    );
    return this.#stopped;
  }

  /** Finishes the last segment and begins the next. */
  async #roll(): Promise<void> {
    const finished = this.segments.at(-1);
    await this.#begin((finished?.lastSequence ?? 0) + 1);
    await finished?.saveIndex().catch(() => undefined);
    await finished?.rest();
  }

  async #begin(sequence: number): Promise<void> {
    const { files, folder } = this.#options;
    const segment = new Segment(files, folder, sequence, 0);
    const snapshot = makeFrame(this.state.serialise(), sequence, frameKind.snapshot);
    try {
      const file = await segment.create();
      await files.write(file, snapshot, 0);
      await this.#sync(file);
      await files.syncFolder(folder);
    } catch (error) {
      await segment.retire().catch(() => undefined);
      await files.remove(segment.path).catch(() => undefined);
      throw error;
    }
    segment.length = snapshot.length;
    segment.lastSequence = sequence;
    this.segments.push(segment);
  }
}

/** What a file holds after a failed sync is unknown, and a second sync would report success: there is no way on from here. */
class SyncFailed extends Error {
  constructor(cause: unknown) {
    super('sync failed', { cause });
  }
}

function positionName(position: PositionRecord): string {
  return `${position.group}\n${position.topic}\n${position.partition}`;
}
