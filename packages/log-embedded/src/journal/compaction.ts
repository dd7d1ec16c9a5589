import { type TopicDefinition, type TopicName, topicNames, topics } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { summarise } from './chunks.ts';
import { damage } from './damage.ts';
import type { FileDescriptor, FileOperations } from './files.ts';
import { frameHeaderBytes, frameKind, makeFrame, sealFrame } from './frame.ts';
import type { Journal } from './journal.ts';
import { putRecord, recordBound } from './record-bytes.ts';
import { Segment } from './segment.ts';

const day = 86_400_000;
/** How long a tombstone stays after it was written, so that readers that are behind learn of it. Milliseconds. */
const tombstoneKept = day;
/** Compaction finishes segments early, so small ones gather; this many side by side become one. */
const fewestMerged = 8;

/** Topic, partition and key of a `latest` topic → offset of the newest record. */
type Newest = Map<string, number>;

/** Days for which topics are kept that the table keeps for days, where the configuration says otherwise. */
export type KeptDays = { readonly [Topic in TopicName]?: number };

function keptOf(topic: TopicName, keptDays: KeptDays): TopicDefinition['kept'] {
  const { kept }: TopicDefinition = topics[topic];
  return kept.kind === 'days' ? { kind: 'days', days: keptDays[topic] ?? kept.days } : kept;
}

/**
 * Writes every finished segment anew that holds something its topic's rule no longer keeps. Each is replaced in one step (the new file
 * is whole and synced before it takes the place of the old one, and wins over it when both are found), so that a crash leaves the
 * old or the new state of a segment. Offsets stay.
 */
export async function compact(
  journal: Journal,
  { files, folder, segmentBytes }: { files: FileOperations; folder: string; segmentBytes: number },
  now: number,
  keptDays: KeptDays = {},
): Promise<void> {
  const newest = await findNewest(journal);
  if (hasDroppable(journal.segments.at(-1) as Segment, newest, now, keptDays)) await journal.finishSegment();
  // In order: a tombstone may go only when what it removed has gone before.
  for (const run of runs(journal.segments.slice(0, -1), segmentBytes)) {
    if (run.length === 1 && !hasDroppable(run[0] as Segment, newest, now, keptDays)) continue;
    await rewrite(journal, files, folder, run, (record) => isKept(record, newest, now, keptDays));
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

async function findNewest(journal: Journal): Promise<Newest> {
  const newest: Newest = new Map();
  for (const topic of topicNames) {
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

function isKept(record: LogRecord, newest: Newest, now: number, keptDays: KeptDays): boolean {
  const kept = keptOf(record.topic, keptDays);
  if (kept.kind === 'for-ever') return true;
  if (kept.kind === 'days') return record.appendedAt >= now - kept.days * day;
  const newestOffset = newest.get(`${record.topic}/${record.partition}/${record.key}`) ?? 0;
  return record.offset >= newestOffset && (record.value !== null || record.appendedAt >= now - tombstoneKept);
}

function hasDroppable(segment: Segment, newest: Newest, now: number, keptDays: KeptDays): boolean {
  for (const [place, chunks] of segment.chunks.entries()) {
    const kept = keptOf(place.slice(0, place.lastIndexOf('/')) as TopicName, keptDays);
    if (kept.kind === 'days' && chunks.some((chunk) => chunk.oldest < now - kept.days * day)) return true;
    if (kept.kind !== 'latest') continue;
    if (chunks.some((chunk) => chunk.tombstones > 0 && chunk.oldest < now - tombstoneKept)) return true;
    const [first, last] = [chunks[0]?.first ?? 0, chunks.at(-1)?.last ?? 0];
    const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
    let needed = 0;
    for (const [name, offset] of newest) {
      if (name.startsWith(`${place}/`) && offset >= first && offset <= last) needed += 1;
    }
    if (count > needed) return true;
  }
  return false;
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
