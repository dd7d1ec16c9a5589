import { type TopicName, topicNames, topics } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { summarise } from './chunks.ts';
import { damage } from './damage.ts';
import type { FileDescriptor, FileOperations } from './files.ts';
import { frameHeaderBytes, frameKind, makeFrame, sealFrame } from './frame.ts';
import type { Journal } from './journal.ts';
import { putRecord, recordBound } from './record-bytes.ts';
import { type Compacting, type Newest, Rules } from './retention.ts';
import { Segment } from './segment.ts';

/** Compaction finishes segments early, so small ones gather; this many side by side become one. */
const fewestMerged = 8;

/**
 * Writes every finished segment anew that holds something its topic's rule no longer keeps. Each is replaced in one step (the new file
 * is whole and synced before it takes the place of the old one, and wins over it when both are found), so that a crash leaves the
 * old or the new state of a segment. Offsets stay.
 */
export async function compact(
  journal: Journal,
  { files, folder, segmentBytes }: { files: FileOperations; folder: string; segmentBytes: number },
  compacting: Compacting,
): Promise<void> {
  const rules = new Rules(journal, compacting, await findNewest(journal, compacting.only));
  if (rules.hasDroppable(journal.segments.at(-1) as Segment)) await journal.finishSegment();
  // In order: a tombstone may go only when what it removed has gone before.
  for (const run of runs(journal.segments.slice(0, -1), segmentBytes)) {
    if (run.length === 1 && !rules.hasDroppable(run[0] as Segment)) continue;
    await rewrite(journal, files, folder, run, (record) => rules.isKept(record));
  }
}

/** Segments to be written anew as one: each by itself, but many small ones side by side together. */
function runs(segments: readonly Segment[], segmentBytes: number): Segment[][] {
  const found: Segment[][] = [];
  let small: Segment[] = [];
  let bytes = 0;
  const endSmall = () => {
    if (small.length >= fewestMerged) found.push(small);
    else found.push(...small.map((one) => [one]));
    small = [];
    bytes = 0;
  };
  for (const segment of segments) {
    const isSmall = segment.length < segmentBytes / 4;
    if (!isSmall || bytes + segment.length > segmentBytes) endSmall();
    if (isSmall) {
      small.push(segment);
      bytes += segment.length;
    } else found.push([segment]);
  }
  endSmall();
  return found;
}

async function findNewest(journal: Journal, only: readonly TopicName[] = topicNames): Promise<Newest> {
  const newest: Newest = new Map();
  for (const topic of only) {
    if (topics[topic].kept.kind !== 'latest') continue;
    for (const [partition, end] of journal.state.ends(topic).entries()) {
      for (let from = 0; from < end; ) {
        const { records, next } = await journal.fetch(topic, partition, from, end, 1000);
        for (const { key, offset } of records) newest.set(`${topic}/${partition}/${key}`, offset);
        from = next;
      }
    }
  }
  return newest;
}

async function rewrite(
  journal: Journal,
  files: FileOperations,
  folder: string,
  old: readonly Segment[],
  kept: (record: LogRecord) => boolean,
): Promise<void> {
  const first = old[0] as Segment;
  const segment = new Segment(files, folder, first.sequence, first.generation + 1);
  const draft = `${segment.path}.new`;
  await files.remove(draft);
  const file = await files.open(draft, 'create');
  try {
    for (const one of old) await copyKept(files, file, one, segment, kept);
    await files.sync(file);
  } catch (error) {
    await files.close(file);
    await files.remove(draft).catch(() => undefined);
    throw error;
  }
  await files.close(file);
  await files.rename(draft, segment.path);
  await files.syncFolder(folder);
  journal.replace(old, segment);
  await segment.saveIndex().catch(() => undefined);
  for (const one of old) {
    await files.remove(one.indexPath);
    await files.remove(one.path);
    await one.retire();
  }
  await files.syncFolder(folder);
}

/** Appends to `file`, which is to become `segment`, what is kept of `old`. */
async function copyKept(
  files: FileOperations,
  file: FileDescriptor,
  old: Segment,
  segment: Segment,
  kept: (record: LogRecord) => boolean,
): Promise<void> {
  const append = async (bytes: Buffer, sequence: number) => {
    await files.write(file, bytes, segment.length);
    segment.length += bytes.length;
    segment.lastSequence = sequence;
  };
  const end = await old.scan(old.length, async (frame, at) => {
    if (frame.kind === frameKind.snapshot && segment.length === 0) {
      await append(makeFrame(frame.body, frame.sequence, frame.kind), frame.sequence);
    }
    if (frame.kind !== frameKind.records) return;
    const remaining = old.parse(frame, at).records.filter(kept);
    if (remaining.length === 0) return;
    const start = segment.length;
    await append(recordsFrame(remaining, frame.sequence), frame.sequence);
    segment.chunks.add(summarise(remaining), start, segment.length);
  });
  if (end < old.length) throw damage(old.path, end, 'a frame is damaged, in a segment that was finished');
  // An empty frame says how far the segment reaches, so that a missing one after it is noticed.
  if (segment.lastSequence < old.lastSequence) await append(recordsFrame([], old.lastSequence), old.lastSequence);
}

function recordsFrame(records: readonly LogRecord[], sequence: number): Buffer {
  const size = records.reduce((sum, record) => sum + recordBound(record), frameHeaderBytes);
  const frame = Buffer.allocUnsafe(size);
  let at = frameHeaderBytes;
  for (const { topic, partition, offset, appendedAt, key, id, value } of records) {
    at = putRecord(frame, at, topic, partition, offset, appendedAt, key, id, value);
  }
  const whole = frame.subarray(0, at);
  sealFrame(whole, sequence, frameKind.records);
  return whole;
}
