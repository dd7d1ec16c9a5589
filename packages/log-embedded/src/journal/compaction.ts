import { HearsayError, type TopicName, topicNames, topics } from '@hearsay/contracts';
import type { LogRecord } from '@hearsay/log';
import { damage, isNoRoom } from './damage.ts';
import type { FileOperations } from './files.ts';
import { frameHeaderBytes, frameKind, makeFrame, sealFrame } from './frame.ts';
import type { Journal } from './journal.ts';
import { putRecord, recordBytes } from './record-bytes.ts';
import { Segment } from './segment.ts';

const day = 86_400_000;
/** How long a tombstone stays after it was written, so that readers that are behind learn of it. Milliseconds. */
const tombstoneKept = day;

/** Topic, partition and key of a `latest` topic → offset of the newest record. */
type Newest = Map<string, number>;

/**
 * Writes every finished segment anew that holds something its topic's rule no longer keeps. Each is replaced in one step (the new file
 * is whole and synced before it takes the place of the old one, and wins over it when both are found), so that a crash leaves the
 * old or the new state of a segment. Offsets stay.
 */
export async function compact(journal: Journal, files: FileOperations, folder: string, now: number): Promise<void> {
  const newest = await findNewest(journal);
  if (hasDroppable(journal.segments.at(-1) as Segment, newest, now)) await journal.finishSegment();
  // In order: a tombstone may go only when what it removed has gone before.
  for (const segment of journal.segments.slice(0, -1)) {
    if (!hasDroppable(segment, newest, now)) continue;
    try {
      await rewrite(journal, files, folder, segment, (record) => isKept(record, newest, now));
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      throw new HearsayError('log-full', `there is no room in ${folder} to compact the event log`, { cause: error });
    }
  }
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

function isKept(record: LogRecord, newest: Newest, now: number): boolean {
  const { kept } = topics[record.topic] as { kept: (typeof topics)[TopicName]['kept'] };
  if (kept.kind === 'for-ever') return true;
  if (kept.kind === 'days') return record.appendedAt >= now - kept.days * day;
  const newestOffset = newest.get(`${record.topic}/${record.partition}/${record.key}`) ?? 0;
  return record.offset >= newestOffset && (record.value !== null || record.appendedAt >= now - tombstoneKept);
}

function hasDroppable(segment: Segment, newest: Newest, now: number): boolean {
  for (const [place, chunks] of segment.chunks.entries()) {
    const { kept } = topics[place.slice(0, place.lastIndexOf('/')) as TopicName];
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
  old: Segment,
  kept: (record: LogRecord) => boolean,
): Promise<void> {
  const segment = new Segment(files, folder, old.sequence, old.generation + 1);
  const draft = `${segment.path}.new`;
  await files.remove(draft);
  const file = await files.open(draft, 'create');
  let records = 0;
  try {
    const end = await old.scan(old.length, async (frame, at) => {
      segment.lastSequence = frame.sequence;
      const remaining = frame.kind === frameKind.records ? old.parse(frame, at).records.filter(kept) : [];
      if (frame.kind === frameKind.records && remaining.length === 0) return;
      const bytes =
        frame.kind === frameKind.records
          ? recordsFrame(remaining, frame.sequence)
          : makeFrame(frame.body, frame.sequence, frame.kind);
      await files.write(file, bytes, segment.length);
      segment.chunks.add(remaining, segment.length, segment.length + bytes.length);
      segment.length += bytes.length;
      records += remaining.length;
    });
    if (end < old.length) throw damage(old.path, end, 'a frame is damaged, in a segment that was finished');
    await files.sync(file);
  } catch (error) {
    await files.close(file);
    await files.remove(draft).catch(() => undefined);
    throw error;
  }
  await files.close(file);
  if (records === 0) {
    await files.remove(draft);
    journal.replace(old, undefined);
  } else {
    await files.rename(draft, segment.path);
    await files.syncFolder(folder);
    journal.replace(old, segment);
    await segment.saveIndex().catch(() => undefined);
  }
  await files.remove(old.indexPath);
  await files.remove(old.path);
  await files.syncFolder(folder);
  await old.retire();
}

function recordsFrame(records: readonly LogRecord[], sequence: number): Buffer {
  const size = records.reduce((sum, record) => sum + recordBytes(record), frameHeaderBytes);
  const frame = Buffer.allocUnsafe(size);
  let at = frameHeaderBytes;
  for (const record of records) at = putRecord(frame, at, record).end;
  sealFrame(frame, sequence, frameKind.records);
  return frame;
}
